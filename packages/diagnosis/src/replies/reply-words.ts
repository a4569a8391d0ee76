import { plain } from './fold.ts';

/** A reply taken apart: its codes, and what is left. */
export interface ReplyWords {
  readonly code?: number;
  readonly enhanced?: string;
  /** The words alone, folded to one line; repeated codes of a multi-line reply removed. */
  readonly words: string;
}

/**
 * Takes the codes out of a reply of any wrapping. Codes already known are kept and looked for in the text; a code
 * is only read from the text where it stands at its beginning.
 */
export function replyWords(text: string, known: { code?: number; enhanced?: string } = {}): ReplyWords {
  const line = plain(text);
  const start = /^["'([]*([245]\d\d)(?=[-\s,:;)'"]|$)/.exec(line);
  const code = known.code ?? (start ? Number(start[1]) : undefined);
  const enhanced = known.enhanced ?? firstEnhanced(line, code);
  let words = line;
  // An enhanced code can itself be broken over two lines ("550\n5.7.26"): the reply code goes first, then the rest.
  if (code !== undefined)
    words = words.replace(new RegExp(`(?<![\\w.])${code}(?:[- ]|(?=[,:;)'"]|$))`, 'g'), ' ');
  if (enhanced !== undefined) {
    words = words.replace(
      new RegExp(`(?<![\\w.])#?${enhanced.replaceAll('.', '\\.')}(?![\\w.])[:;]?`, 'g'),
      ' ',
    );
  }
  return {
    ...(code === undefined ? {} : { code }),
    ...(enhanced === undefined ? {} : { enhanced }),
    words: words.replace(/ +/g, ' ').trim(),
  };
}

function firstEnhanced(line: string, code: number | undefined): string | undefined {
  for (const match of line.matchAll(/(?<![\w.])([245]\.\d{1,3}\.\d{1,3})(?![\w.]*\d)/g)) {
    // RFC 2034 §4: the class digit repeats the reply code's first digit. Otherwise it is a version or an address.
    if (code === undefined || match[1]?.[0] === String(code)[0]) return match[1];
  }
  return undefined;
}
