import { type Explanation, explain } from './explain.ts';
import type { ExplainObject } from './input.ts';

/** The answer to one line of the input: an explanation, or what is wrong with the line. */
export type LineAnswer =
  | Explanation
  | { readonly id?: string | number; readonly error: { readonly line: number; readonly message: string } };

/**
 * Answers JSON Lines, one object a line, in the same order. A line that cannot be read is answered with an error that
 * names its number; the others go on. Blank lines are passed over.
 */
export function* explainLines(lines: Iterable<string>): Generator<LineAnswer> {
  let line = 0;
  for (const text of lines) {
    line += 1;
    if (text.trim() !== '') yield explainLine(text, line);
  }
}

/** Answers one line. `line` is its number, counted from 1, for the error. */
export function explainLine(text: string, line: number): LineAnswer {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { error: { line, message: `line ${line} is no JSON: ${reasonOf(error)}` } };
  }
  try {
    return explain(value as ExplainObject);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const id = idOf(value);
    return {
      ...(id === undefined ? {} : { id }),
      error: { line, message: `line ${line}: ${error.message}` },
    };
  }
}

/** Whether a text is JSON Lines of this shape, and not an error text that happens to begin with a brace. */
export function isJsonLines(text: string): boolean {
  const first = text.trimStart().split('\n', 1)[0] ?? '';
  if (!first.startsWith('{')) return false;
  try {
    const value: unknown = JSON.parse(first);
    return (
      typeof value === 'object' &&
      value !== null &&
      ('observed' in value || ('text' in value && 'id' in value))
    );
  } catch {
    return false;
  }
}

function reasonOf(error: unknown): string {
  // The message of JSON.parse quotes the text, which may hold a secret: only its first words are kept.
  return error instanceof SyntaxError
    ? (error.message.split(/,? (?:in JSON|"|\.\.\.)/)[0]?.slice(0, 60) ?? '')
    : 'unreadable';
}

function idOf(value: unknown): string | number | undefined {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? id : undefined;
}
