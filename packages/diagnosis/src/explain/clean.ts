/**
 * Undoes what happens to an error text on its way into a bug report or a ticket: colours, HTML, JSON and byte-string
 * escapes, quoted-printable, quote marks. Line breaks are kept.
 */
export function clean(text: string): string {
  let result = text.slice(0, TEXT_LIMIT).replace(/\r\n?/g, '\n');
  result = result.replace(/\x1b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\^_])/g, '');
  result = unescapeBackslashes(result);
  result = decodeHtml(result);
  if (looksQuotedPrintable(result)) result = decodeQuotedPrintable(result);
  return result
    .replace(/[\u21B5\u23CE\u2028\u2029\v\f]/g, '\n')
    .replace(/\u00A0/g, ' ')
    .replace(/[\x00-\x08\x0e-\x1f\x7f]/g, '');
}

/** Longest text understood, in UTF-16 units; the rest is left out. The first failure stands near the beginning. */
export const TEXT_LIMIT = 200_000;

function unescapeBackslashes(text: string): string {
  if (!text.includes('\\')) return text;
  // Twice-escaped JSON is common in logs (`\\r\\n`).
  let result = text.replace(/\\\\(?=[rnt"'x])/g, '\\');
  result = result.replace(/(?:\\x[0-9a-fA-F]{2}|\\[0-3][0-7]{2})+/g, decodeBytes);
  result = result.replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  result = result.replace(/\\r\\n/g, '\n').replace(/\\(["'/])/g, '$1');
  // `\n` in a Windows path is no line break: C:\app\node_modules.
  return result.replace(/\S+/g, (word) =>
    /^["'(]*[A-Za-z]:\\|\\\w+\\\w+\\/.test(word) ? word : word.replace(/\\[rn]/g, '\n').replace(/\\t/g, '\t'),
  );
}

function decodeBytes(escapes: string): string {
  const bytes: number[] = [];
  for (const match of escapes.matchAll(/\\x([0-9a-fA-F]{2})|\\([0-3][0-7]{2})/g)) {
    bytes.push(match[1] ? Number.parseInt(match[1], 16) : Number.parseInt(match[2] ?? '0', 8));
  }
  const data = Uint8Array.from(bytes);
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(data);
    } catch {
      // Not this encoding: try the next.
    }
  }
  return new TextDecoder('windows-1252').decode(data);
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function decodeHtml(text: string): string {
  let result = text;
  if (/<(?:br|p|div|span|pre|code|td|tr|li|b|strong|em)\b[^>]*>/i.test(result)) {
    result = result
      .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/pre)\b[^>]*>/gi, '\n')
      .replace(
        /<\/?(?:p|div|span|pre|code|td|tr|th|table|tbody|ul|ol|li|b|i|u|strong|em|font|a|h[1-6]|html|body)(?:\s[^<>]*)?\/?>/gi,
        ' ',
      );
  }
  if (!result.includes('&')) return result;
  return result.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(\w{2,5}));/gi, (whole, decimal, hex, name) => {
    if (decimal) return codePoint(Number.parseInt(decimal, 10), whole);
    if (hex) return codePoint(Number.parseInt(hex, 16), whole);
    return entities[String(name).toLowerCase()] ?? whole;
  });
}

function codePoint(value: number, otherwise: string): string {
  return value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : otherwise;
}

/** Soft breaks at the end of long lines, an escaped equals sign, or UTF-8; `size=2097152` and base64's `==` are none. */
function looksQuotedPrintable(text: string): boolean {
  return /^[^\n]{50,76}[^=\s]=\n|=3D|=[CDE][0-9A-F]=[89AB][0-9A-F]/m.test(text);
}

function decodeQuotedPrintable(text: string): string {
  return text
    .replace(/(?<!=)=[ \t]*\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/g, (run) => decodeBytes(run.replace(/=/g, '\\x')));
}
