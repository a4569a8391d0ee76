import { MAX_TRANSCRIPT_CHARS, MAX_TRANSCRIPT_ENTRIES, MAX_TRANSCRIPT_ENTRY_CHARS } from './limits.ts';
import { printable } from './printable.ts';
import { MASK, Redactor, type Secret } from './secret.ts';

/** One line of the dialogue, or a note of ours between lines. */
export interface TranscriptEntry {
  /** Milliseconds since the attempt began. */
  readonly at: number;
  readonly dir: 'client' | 'server' | 'note';
  /** The line without its CRLF; control and 8-bit rubbish escaped as `\x00`; secrets masked. */
  readonly text: string;
}

/**
 * Every line sent and received, in order, with direction and elapsed milliseconds. Secrets cannot enter: a client
 * line is given in parts, and parts that are secret are stored as the mask and looked for in all later texts.
 */
export class Transcript {
  readonly redactor: Redactor;
  readonly #entries: TranscriptEntry[] = [];
  readonly #startedAt: number;
  #chars = 0;
  #dropped = 0;

  constructor(options: { readonly startedAt?: number; readonly redactor?: Redactor } = {}) {
    this.#startedAt = options.startedAt ?? performance.now();
    this.redactor = options.redactor ?? new Redactor();
  }

  /** Milliseconds since the attempt began, to a tenth. */
  now(): number {
    return Math.round((performance.now() - this.#startedAt) * 10) / 10;
  }

  /** Adds a client line, given in parts; secret parts are masked. Returns the entry's index. */
  client(parts: readonly (string | Secret)[]): number {
    const text = parts.map((part) => (typeof part === 'string' ? part : MASK)).join('');
    return this.#add('client', text);
  }

  server(line: Buffer | string): number {
    return this.#add('server', printable(line));
  }

  note(text: string): number {
    return this.#add('note', printable(text));
  }

  /** How many entries there are; the index of the next one. */
  get length(): number {
    return this.#entries.length;
  }

  /** The entries, closed by a note when the limits cut some. Redacted again: a secret may have become known late. */
  entries(): readonly TranscriptEntry[] {
    const entries = this.#entries.map((entry) => ({ ...entry, text: this.redactor.redact(entry.text) }));
    if (this.#dropped > 0) {
      entries.push({
        at: this.now(),
        dir: 'note',
        text: `${this.#dropped} further lines are not kept: the transcript limit is reached`,
      });
    }
    return entries;
  }

  #add(dir: TranscriptEntry['dir'], text: string): number {
    if (this.#entries.length >= MAX_TRANSCRIPT_ENTRIES || this.#chars >= MAX_TRANSCRIPT_CHARS) {
      this.#dropped += 1;
      return this.#entries.length - 1;
    }
    const kept =
      text.length > MAX_TRANSCRIPT_ENTRY_CHARS
        ? `${text.slice(0, MAX_TRANSCRIPT_ENTRY_CHARS)}… (${text.length} characters)`
        : text;
    this.#chars += kept.length;
    this.#entries.push({ at: this.now(), dir, text: this.redactor.redact(kept) });
    return this.#entries.length - 1;
  }
}
