import type { Diagnosis } from '@postroad/diagnosis';
import { createColors } from 'picocolors';

/** Functions that colour a text, or leave it as it is. */
export type Colors = ReturnType<typeof createColors>;

/** Colours for one stream: only on a terminal, and not where NO_COLOR forbids them. */
export function colorsFor(stream: { readonly isTTY?: boolean }): Colors {
  const wanted = process.env.FORCE_COLOR !== undefined && process.env.FORCE_COLOR !== '0';
  return createColors(
    wanted || (stream.isTTY === true && process.env.NO_COLOR === undefined && process.env.TERM !== 'dumb'),
  );
}

/** Breaks a text into lines of at most `width` columns, later lines indented. Words longer than a line stay whole. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.join('\n');
}

/** A text of at most `width` columns; what is cut is marked. */
export function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(1, width - 1))}…`;
}

/** Columns to write to: the terminal's, within what is read well. */
export function textWidth(stream: { readonly columns?: number }): number {
  return Math.max(40, Math.min(stream.columns || 100, 100));
}

/** The colour of a verdict. It always stands beside the word, never alone. */
export function paintOf(verdict: Diagnosis['verdict'], colors: Colors): (text: string) => string {
  return { ok: colors.green, degraded: colors.yellow, failed: colors.red, inconclusive: colors.yellow }[
    verdict
  ];
}
