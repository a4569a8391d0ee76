import type { LogEvent } from '../event.ts';
import type { Meaning } from './random-filters.ts';

/**
 * Judges a filter on an event as the API shows it. Written from the language's definition, without a line of the service:
 * the tests compare the two.
 */
export function evaluate(meaning: Meaning, event: LogEvent): boolean {
  switch (meaning.kind) {
    case 'and':
      return meaning.parts.every((part) => evaluate(part, event));
    case 'or':
      return meaning.parts.some((part) => evaluate(part, event));
    case 'not':
      return !evaluate(meaning.part, event);
    case 'compare': {
      const { path, operator, value } = meaning;
      const values = valuesAt(event, path);
      if (operator === 'ne') return !evaluate({ ...meaning, operator: 'eq' }, event);
      if (operator === 'pr') return values.some(isPresent);
      if (value === null) return !values.some(isPresent);
      return values.some((one) => compare(operator, one, value));
    }
  }
}

/** The values that a path leads to: through a list, those of each element. */
function valuesAt(event: LogEvent, path: string): readonly unknown[] {
  let values: unknown[] = [event];
  for (const step of path.split('.'))
    values = values
      .flatMap((value) => (Array.isArray(value) ? value : [value]))
      .map((value) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined,
      );
  return values;
}

function isPresent(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

function compare(operator: string, actual: unknown, wanted: string | number | boolean): boolean {
  if (typeof actual === 'string') return compareTexts(operator, fold(actual), fold(storable(String(wanted))));
  if (typeof actual === 'boolean') return operator === 'eq' && actual === wanted;
  if (typeof actual !== 'number' || typeof wanted !== 'number') return false;
  return order(operator, Math.sign(actual - wanted));
}

function compareTexts(operator: string, a: string, b: string): boolean {
  if (operator === 'co') return a.includes(b);
  if (operator === 'sw') return a.startsWith(b);
  if (operator === 'ew') return a.endsWith(b);
  return order(operator, byCodePoints([...a], [...b]));
}

function byCodePoints(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const difference = (a[i]?.codePointAt(0) ?? 0) - (b[i]?.codePointAt(0) ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return Math.sign(a.length - b.length);
}

function order(operator: string, sign: number): boolean {
  switch (operator) {
    case 'eq':
      return sign === 0;
    case 'gt':
      return sign > 0;
    case 'ge':
      return sign >= 0;
    case 'lt':
      return sign < 0;
    case 'le':
      return sign <= 0;
    default:
      return false;
  }
}

/** Only A to Z are folded. */
function fold(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));
}

/** What cannot be stored is stored as U+FFFD, and looked for as that. */
function storable(text: string): string {
  return [...text].map((c) => (c === '\0' || /^[\uD800-\uDFFF]$/.test(c) ? '\uFFFD' : c)).join('');
}
