import { randomBytes } from 'node:crypto';

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Random text of letters and digits, evenly drawn. */
export function randomText(length: number): string {
  let text = '';
  while (text.length < length) {
    for (const byte of randomBytes(length * 2)) {
      // 248 is the largest multiple of 62 below 256: no letter comes more often than another.
      if (byte < 248 && text.length < length) text += LETTERS[byte % 62];
    }
  }
  return text;
}

/** An id as Okta makes them: three characters that name the kind, and 17 random ones. */
export function newId(prefix: string): string {
  return prefix + randomText(20 - prefix.length);
}
