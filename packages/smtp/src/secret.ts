import { inspect } from 'node:util';
import { printable } from './printable.ts';

/** What stands in the place of a secret. Never tells its length. */
export const MASK = '[secret]';

/**
 * A value that must never leave the process except on the wire: password, token, private key.
 * It prints as `[secret]` wherever it is logged, joined, inspected or serialised; only `reveal()` gives it.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself. Call it only where bytes for the wire are made. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return MASK;
  }

  toJSON(): string {
    return MASK;
  }

  [Symbol.toPrimitive](): string {
    return MASK;
  }

  [inspect.custom](): string {
    return MASK;
  }
}

/** Shorter pieces are only masked where they stand alone, or every `a` of a transcript would turn into a mask. */
const MIN_FREE_MATCH_CHARS = 4;

/** A base64 text shorter than this is found by chance inside of others. */
const MIN_EMBEDDED_CHARS = 8;

/** Escapes a text for use inside a regular expression. */
function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Every byte or only the unusual ones percent-encoded, in either case, a blank also as `+`. */
function percentForms(utf8: Buffer): readonly string[] {
  const usual = encodeURIComponent(utf8.toString('utf8'));
  const strict = usual.replaceAll(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  const form = new URLSearchParams([['', utf8.toString('utf8')]]).toString().slice(1);
  const lower = [usual, strict, form].map((text) =>
    text.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  );
  const all = utf8.toString('hex').replaceAll(/../g, '%$&');
  return [usual, strict, form, ...lower, all, all.toUpperCase()];
}

/** What base64 makes of a text that stands somewhere inside a longer one: it depends on the position modulo three. */
function embeddedForms(utf8: Buffer): readonly string[] {
  return [0, 1, 2].flatMap((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), utf8])
      .toString('base64')
      .replace(/=+$/, '');
    // The characters at both ends also hold bits of the neighbours.
    const inner = encoded.slice(
      before === 0 ? 0 : before + 1,
      (utf8.length + before) % 3 === 0 ? undefined : -1,
    );
    return inner.length < MIN_EMBEDDED_CHARS ? [] : [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

function byteForms(bytes: Buffer): readonly string[] {
  const hex = bytes.toString('hex');
  const base64 = bytes.toString('base64');
  return [base64, base64.replace(/=+$/, ''), bytes.toString('base64url'), hex, hex.toUpperCase()];
}

const htmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as it is and in all forms in which servers and our own reports may show it. */
function formsOf(text: string): readonly string[] {
  const utf8 = Buffer.from(text);
  const html = text.replaceAll(/[&<>"']/g, (c) => htmlEntities[c] ?? c);
  return [
    text,
    text.trim(),
    printable(text),
    // A line that is not UTF-8 as a whole is shown as Latin-1.
    printable(utf8.toString('latin1')),
    JSON.stringify(text).slice(1, -1),
    html,
    html.replaceAll('&#39;', "'"),
    ...byteForms(utf8),
    ...embeddedForms(utf8),
    ...percentForms(utf8),
  ];
}

/** Matches any of the pieces. Longest first, so that a secret that contains another is masked whole. */
function patternOf(pieces: readonly string[], flags: 'u' | 'gu'): RegExp {
  const alternatives = [...pieces]
    .sort((a, b) => b.length - a.length)
    .map((piece) =>
      piece.length >= MIN_FREE_MATCH_CHARS
        ? escapePattern(piece)
        : `(?<![^\\s"'<>()=:])${escapePattern(piece)}(?![^\\s"'<>(),.;])`,
    );
  return new RegExp(alternatives.join('|'), flags);
}

interface KnownSecret {
  readonly forms: readonly string[];
  readonly pattern: RegExp;
}

/** A fleet checks thousands of servers with the same secret: its forms and their pattern are made once. */
const knownSecrets = new WeakMap<Secret, KnownSecret>();

function knownSecret(secret: Secret): KnownSecret {
  let known = knownSecrets.get(secret);
  if (known === undefined) {
    const forms = [...new Set(formsOf(secret.reveal()))].filter((form) => form !== '');
    known = { forms, pattern: patternOf(forms, 'u') };
    knownSecrets.set(secret, known);
  }
  return known;
}

/**
 * Removes known secrets from texts of any origin: a server that echoes what it was sent must not bring a password
 * back into the transcript. Knows each secret as it is and in the usual encodings, also inside of longer base64.
 */
export class Redactor {
  readonly #secrets = new Set<KnownSecret>();
  readonly #pieces = new Set<string>();
  /** Of everything; made when the first of it is met. */
  #pattern: RegExp | undefined;

  /** Makes a text, and its usual encodings, unprintable from now on. */
  add(value: string | Secret): void {
    if (value instanceof Secret) {
      if (value.reveal() !== '') this.#secrets.add(knownSecret(value));
      this.#pattern = undefined;
    } else this.#addPieces(formsOf(value));
  }

  /** Makes the encodings of these bytes unprintable, but not the bytes as text: for messages that hold more than secrets. */
  addEncoded(bytes: Buffer): void {
    if (bytes.length < MIN_FREE_MATCH_CHARS) return;
    const forms = byteForms(bytes);
    this.#addPieces([...forms, encodeURIComponent(forms[0] ?? '')]);
  }

  /** The text with every known secret replaced by the mask. */
  redact(text: string): string {
    if (!this.#mayHold(text)) return text;
    this.#pattern ??= patternOf([...[...this.#secrets].flatMap(({ forms }) => forms), ...this.#pieces], 'gu');
    const pattern = this.#pattern;
    // What is masked already stays as it is, also where the secret is the word on the mask.
    return text
      .split(MASK)
      .map((part) => part.replace(pattern, MASK))
      .join(MASK);
  }

  #addPieces(forms: readonly string[]): void {
    for (const form of forms) if (form !== '') this.#pieces.add(form);
    this.#pattern = undefined;
  }

  /** Nearly every text holds none: finding that out must not cost a pattern for each attempt. */
  #mayHold(text: string): boolean {
    for (const { pattern } of this.#secrets) if (pattern.test(text)) return true;
    for (const piece of this.#pieces) if (text.includes(piece)) return true;
    return false;
  }
}
