import { printable } from '@postroad/smtp';

/** Prints rows in columns to standard output; where there is none, the sentence for that to standard error. */
export function printTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  empty: string,
): void {
  if (rows.length === 0) {
    process.stderr.write(`${empty}\n`);
    return;
  }
  const lines = [head, ...rows.map((row) => row.map((cell) => printable(cell)))];
  const widths = head.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  for (const line of lines)
    process.stdout.write(
      `${line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
}

/** The date of a time in ISO 8601; a dash for none. */
export function day(time: string | null): string {
  return time?.slice(0, 10) ?? '-';
}
