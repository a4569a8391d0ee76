/** Columns that hold what the body of an event holds too, for searching without opening the body. */
export type LogColumn = 'event_type' | 'severity' | 'outcome' | 'actor_id';

/** Where a filter looks in an event. The steps come from a schema or are bound as parameters; none is spliced into SQL. */
export type LogField =
  | { readonly kind: 'column'; readonly column: LogColumn }
  | { readonly kind: 'path'; readonly steps: readonly string[] }
  /** A path in each element of an array: it matches when any element does. */
  | { readonly kind: 'each'; readonly array: readonly string[]; readonly steps: readonly string[] };

/**
 * Equality and order of texts ignore the case of A to Z and nothing else, on both engines; order is by code point. A text
 * is compared with texts, a number with numbers and with texts that are written the same, a boolean likewise.
 */
export type LogComparison = 'eq' | 'co' | 'sw' | 'ew' | 'gt' | 'ge' | 'lt' | 'le';

/** A condition on an event: true or false, never unknown. What is absent equals nothing and is not `present`. */
export type LogFilter =
  /** What holds for every event, or for none. */
  | { readonly kind: 'constant'; readonly holds: boolean }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly LogFilter[] }
  | { readonly kind: 'not'; readonly part: LogFilter }
  | { readonly kind: 'present'; readonly field: LogField }
  | {
      readonly kind: 'compare';
      readonly field: LogField;
      readonly operator: LogComparison;
      readonly value: string | number | boolean;
    };

/** Lower case of A to Z, as `lower` of SQLite and of PostgreSQL's C collation make it. */
export function foldAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** A comparison of two folded texts, by code point. */
export function compareTexts(operator: LogComparison, a: string, b: string): boolean {
  switch (operator) {
    case 'eq':
      return a === b;
    case 'co':
      return a.includes(b);
    case 'sw':
      return a.startsWith(b);
    case 'ew':
      return a.endsWith(b);
    case 'gt':
      return codePointOrder(a, b) > 0;
    case 'ge':
      return codePointOrder(a, b) >= 0;
    case 'lt':
      return codePointOrder(a, b) < 0;
    case 'le':
      return codePointOrder(a, b) <= 0;
  }
}

/** UTF-8 sorts as code points do; UTF-16, which `<` compares, does not. */
function codePointOrder(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
