import { MAX_FOREIGN_BYTES, MAX_REPLY_BYTES, MAX_REPLY_LINE_BYTES, MAX_REPLY_LINES } from './limits.ts';
import { decodeText } from './printable.ts';
import { parseEnhanced, type Reply } from './reply.ts';

/** Why the bytes are not a reply; carried on by ProtocolFailure. */
export interface ReplyViolation {
  readonly violation: 'not-a-reply' | 'line-too-long' | 'too-many-lines' | 'reply-too-large' | 'code-changed';
  readonly bytes: Buffer;
  readonly message: string;
}

/** A complete reply without its place in the transcript, which the connection adds. */
export type ReadReply = Omit<Reply, 'lines' | 'at'>;

/** What the bytes of a server came to: a line, a whole reply, or a breach of the protocol. */
export type ReadEvent =
  | { readonly kind: 'line'; readonly bytes: Buffer }
  | { readonly kind: 'reply'; readonly reply: ReadReply }
  | { readonly kind: 'violation'; readonly violation: ReplyViolation };

const LF = 0x0a;
const CR = 0x0d;
const EMPTY = Buffer.alloc(0);

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/**
 * Turns a stream of bytes into replies. Knows nothing of sockets or time. Feed it any division of the bytes: the
 * events are the same. After a violation it stays silent: what follows has no meaning.
 */
export class ReplyReader {
  #buffered: Buffer = EMPTY;
  /** Bytes of `#buffered` already searched for LF: without it, one byte at a time costs the square of the line. */
  #searched = 0;
  #lines: Buffer[] = [];
  #replyBytes = 0;
  #code = 0;
  #deviations = new Set<'bare-lf' | 'no-text-separator' | '8-bit'>();
  #stopped = false;

  /** Bytes received that do not yet make a line. */
  get pending(): Buffer {
    return this.#buffered;
  }

  /** A reply has begun and is not complete. */
  get midReply(): boolean {
    return this.#lines.length > 0 || this.#buffered.length > 0;
  }

  /** The unfinished line cannot become a reply line, whatever follows. */
  get foreign(): boolean {
    const bytes = this.#buffered;
    if (bytes.length === 0) return false;
    const first = bytes[0];
    if (first === undefined || first < 0x32 || first > 0x35) return true;
    if (bytes.length > 1 && !isDigit(bytes[1])) return true;
    return bytes.length > 2 && !isDigit(bytes[2]);
  }

  /** Takes what arrived and returns what it completes, in order. */
  push(chunk: Buffer): ReadEvent[] {
    if (this.#stopped || chunk.length === 0) return [];
    const events: ReadEvent[] = [];
    this.#buffered = this.#buffered.length === 0 ? chunk : Buffer.concat([this.#buffered, chunk]);
    for (;;) {
      const end = this.#buffered.indexOf(LF, this.#searched);
      if (end === -1) break;
      const line = this.#buffered.subarray(0, end + 1);
      this.#buffered = this.#buffered.subarray(end + 1);
      this.#searched = 0;
      events.push({ kind: 'line', bytes: line });
      const event = line.length > MAX_REPLY_LINE_BYTES ? this.#tooLong(line) : this.#takeLine(line);
      if (event !== undefined) events.push(event);
      if (this.#stopped) return events;
    }
    this.#searched = this.#buffered.length;
    if (this.#buffered.length > MAX_REPLY_LINE_BYTES) events.push(this.#tooLong(this.#buffered));
    else if (this.#buffered.length === 0) this.#buffered = EMPTY;
    return events;
  }

  /** Gives up on an unfinished line that cannot be a reply (a binary greeting has no line end to wait for). */
  surrender(): ReadEvent {
    return this.#stop('not-a-reply', this.#buffered, 'what arrived is not an SMTP reply');
  }

  /** Removes and returns bytes not consumed by a complete reply. For STARTTLS: there must be none. */
  takeRemainder(): Buffer {
    const rest = Buffer.concat([...this.#lines, this.#buffered]);
    this.#lines = [];
    this.#buffered = EMPTY;
    this.#searched = 0;
    return rest;
  }

  #tooLong(line: Buffer): ReadEvent {
    return this.#stop('line-too-long', line, `a reply line exceeds ${MAX_REPLY_LINE_BYTES} bytes`);
  }

  #stop(violation: ReplyViolation['violation'], bytes: Buffer, message: string): ReadEvent {
    this.#stopped = true;
    const kept = Buffer.from(bytes.subarray(0, MAX_FOREIGN_BYTES));
    this.#buffered = EMPTY;
    this.#lines = [];
    return { kind: 'violation', violation: { violation, bytes: kept, message } };
  }

  #takeLine(line: Buffer): ReadEvent | undefined {
    let end = line.length - 1;
    if (line[end - 1] === CR) end -= 1;
    else this.#deviations.add('bare-lf');
    const separator = line[3];
    const isReply =
      end >= 3 &&
      (line[0] ?? 0) >= 0x32 &&
      (line[0] ?? 0) <= 0x35 &&
      isDigit(line[1]) &&
      isDigit(line[2]) &&
      (end === 3 || separator === 0x20 || separator === 0x2d || separator === 0x09);
    if (!isReply) return this.#stop('not-a-reply', line, 'a line is not an SMTP reply');
    const code = Number(line.toString('latin1', 0, 3));
    if (this.#lines.length > 0 && code !== this.#code) {
      return this.#stop(
        'code-changed',
        line,
        `the reply code changed from ${this.#code} to ${code} inside one reply`,
      );
    }
    this.#code = code;
    this.#lines.push(line);
    this.#replyBytes += line.length;
    if (this.#lines.length > MAX_REPLY_LINES) {
      return this.#stop('too-many-lines', line, `a reply has more than ${MAX_REPLY_LINES} lines`);
    }
    if (this.#replyBytes > MAX_REPLY_BYTES) {
      return this.#stop('reply-too-large', line, `a reply exceeds ${MAX_REPLY_BYTES} bytes`);
    }
    if (end === 3) this.#deviations.add('no-text-separator');
    if (end > 3 && separator === 0x2d) return undefined;
    return this.#complete();
  }

  #complete(): ReadEvent {
    const raw = Buffer.concat(this.#lines);
    if (raw.some((byte) => byte > 0x7f || byte === 0)) this.#deviations.add('8-bit');
    const replyLines = this.#lines.map((line) => decodeText(line.subarray(4)).replace(/[\r\n]+$/, ''));
    const enhanced = parseEnhanced(replyLines[0] ?? '', this.#code);
    const reply: ReadReply = {
      code: this.#code,
      ...(enhanced === undefined ? {} : { enhanced }),
      replyLines,
      text: joinReplyText(replyLines),
      raw,
      deviations: [...this.#deviations],
    };
    this.#lines = [];
    this.#replyBytes = 0;
    this.#deviations = new Set();
    return { kind: 'reply', reply };
  }
}

/** Joins the lines of a reply, dropping the enhanced status code that each line repeats. */
function joinReplyText(replyLines: readonly string[]): string {
  return replyLines
    .map((line) => line.replace(/^[245]\.\d{1,3}\.\d{1,3}(?:\s+|$)/, '').trim())
    .filter((line) => line !== '')
    .join(' ');
}
