import { inspect } from 'node:util';

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

/** Escapes a text for use inside a regular expression. */
function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/**
 * Removes known secrets from texts of any origin: a server that echoes what it was sent must not bring a password
 * back into the transcript. Knows each secret as it is, in base64 and percent-encoded.
 */
export class Redactor {
  readonly #pieces = new Set<string>();
  #pattern: RegExp | undefined;

  /** Makes a text, and its usual encodings, unprintable from now on. */
  add(value: string | Secret): void {
    const text = value instanceof Secret ? value.reveal() : value;
    if (text === '') return;
    const utf8 = Buffer.from(text);
    for (const form of [
      text,
      text.trim(),
      utf8.toString('base64'),
      utf8.toString('base64url'),
      utf8.toString('hex'),
    ]) {
      if (form !== '') this.#pieces.add(form);
    }
    const encoded = encodeURIComponent(utf8.toString('utf8'));
    this.#pieces.add(encoded);
    this.#pattern = undefined;
  }

  /** The text with every known secret replaced by the mask. */
  redact(text: string): string {
    if (this.#pieces.size === 0) return text;
    this.#pattern ??= this.#compile();
    return text.replace(this.#pattern, MASK);
  }

  #compile(): RegExp {
    // Longest first, so that a secret that contains another is masked whole.
    const alternatives = [...this.#pieces]
      .sort((a, b) => b.length - a.length)
      .map((piece) =>
        piece.length >= MIN_FREE_MATCH_CHARS
          ? escapePattern(piece)
          : `(?<![^\\s"'<>()=:])${escapePattern(piece)}(?![^\\s"'<>(),.;])`,
      );
    return new RegExp(alternatives.join('|'), 'gu');
  }
}
