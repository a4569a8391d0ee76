import { printable } from '@postroad/smtp';

/**
 * The same data with every text made printable. What a person typed, a targets file or saved facts hold may carry
 * escape sequences; none of them may reach a terminal or a report.
 */
export function harmless<T>(value: T): T {
  return clean(value) as T;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, clean(held)]));
}
