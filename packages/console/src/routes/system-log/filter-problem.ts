import { ApiFailure } from '../../api/failure.ts';

/** What the service does not understand of a filter. */
export interface FilterProblem {
  /** Its sentence, without the filter that it repeats. */
  readonly text: string;
  /** Where in the filter, counted from 0; undefined where the service does not say and it cannot be found. */
  readonly position: number | undefined;
}

/** Reads where a filter is wrong from the answer to it; undefined when the answer is about something else. */
export function filterProblemOf(error: unknown, filter: string): FilterProblem | undefined {
  if (!(error instanceof ApiFailure) || filter === '') return undefined;
  const { errorCode, message } = error;
  if (errorCode === 'E0000031' || message.startsWith('field is not valid: ')) {
    const name = /(?:Field: |not valid: )(\S+)$/.exec(message)?.[1] ?? '';
    const position = name === '' ? -1 : filter.indexOf(name);
    return { text: message, position: position === -1 ? undefined : position };
  }
  if (errorCode !== 'E0000053' || !message.startsWith('Invalid filter')) return undefined;
  // The filter itself may say `at position 3`: what counts comes after it.
  const echo = `Invalid filter '${filter}': `;
  const text = message.startsWith(echo) ? message.slice(echo.length) : message;
  const found = /at position (\d+)\./.exec(text)?.[1];
  return { text, position: found === undefined ? undefined : Number(found) };
}

/** The line of a filter in which something is wrong, and how far into it. */
export function lineAt(filter: string, position: number): { readonly line: string; readonly column: number } {
  const start = filter.lastIndexOf('\n', position - 1) + 1;
  const end = filter.indexOf('\n', position);
  return { line: filter.slice(start, end === -1 ? undefined : end), column: position - start };
}
