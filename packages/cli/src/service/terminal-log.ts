import { printable } from '@postroad/smtp';
import type { Colors } from '../output/terminal.ts';

/** What a person reads of a line of the log: time, level, message, then the rest as name=value. */
export function terminalLine(json: string, colors: Colors): string {
  const { time, level, message, err, ...rest } = JSON.parse(json) as Readonly<Record<string, unknown>>;
  const clock = typeof time === 'string' ? time.slice(11, 19) : '';
  const paint =
    level === 'error' || level === 'fatal' ? colors.red : level === 'warn' ? colors.yellow : colors.dim;
  const parts = Object.entries(rest).map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const reason = errorMessage(err);
  const text = [String(message ?? ''), ...parts, ...(reason === undefined ? [] : [`: ${reason}`])].join(' ');
  return `${clock} ${paint(String(level))} ${printable(text)}\n`;
}

function errorMessage(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { stack, message } = error as { readonly stack?: unknown; readonly message?: unknown };
  return String(stack ?? message ?? '');
}
