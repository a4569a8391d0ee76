/** Makes bytes printable: valid UTF-8 stays, everything that would move a cursor or hide is escaped. */
export function printable(bytes: Buffer | string): string {
  const text = typeof bytes === 'string' ? bytes : decodeText(bytes);
  return text.replace(
    /[\x00-\x08\x0a-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => {
      const code = character.codePointAt(0) ?? 0;
      return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
    },
  );
}

/** Reply text is UTF-8 with SMTPUTF8 and ASCII otherwise; what is neither is shown byte for byte as Latin-1. */
export function decodeText(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? bytes.toString('latin1') : text;
}
