import { compareTexts, foldAscii, type LogColumn, type LogFilter } from './filter.ts';
import { termOfValue, termsToFind } from './terms.ts';

/**
 * What the index is asked before a filter: whoever passes the filter has these terms, though not the other way round.
 * Undefined where the index cannot help.
 */
export type TermQuery =
  | { readonly kind: 'term'; readonly term: number }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly TermQuery[] };

const NOTHING: TermQuery = { kind: 'any', parts: [] };

/** Whether no event passes: engines have no way to write that, so they are not asked. */
export function isHopeless(query: TermQuery): boolean {
  return query.kind === 'any' && query.parts.length === 0;
}

/** The values that a column can have, where they are few. */
export type LogDomains = Readonly<Partial<Record<LogColumn, readonly string[]>>>;

/** More terms than this are no longer found sooner than rows are read. */
const MAX_TERMS = 48;
/** Of one text the first terms decide. */
const MAX_TERMS_OF_TEXT = 6;

/** The terms of all keywords. */
export function keywordTerms(keywords: readonly string[]): TermQuery | undefined {
  return all(keywords.flatMap(termsToFind).map(toQuery));
}

/** Both, or the one that is there. */
export function bothTerms(a: TermQuery | undefined, b: TermQuery | undefined): TermQuery | undefined {
  return all([a, b].filter((query) => query !== undefined));
}

/** The terms that a filter implies. */
export function filterTerms(filter: LogFilter, domains: LogDomains): TermQuery | undefined {
  const query = derive(filter, domains, false);
  return query !== undefined && countTerms(query) > MAX_TERMS ? undefined : query;
}

function derive(filter: LogFilter, domains: LogDomains, negated: boolean): TermQuery | undefined {
  switch (filter.kind) {
    case 'constant':
      return filter.holds === negated ? any([]) : undefined;
    case 'not':
      return derive(filter.part, domains, !negated);
    case 'and':
    case 'or': {
      const parts = filter.parts.map((part) => derive(part, domains, negated));
      // De Morgan: under a negation they change places.
      if ((filter.kind === 'and') !== negated) return all(parts.filter((part) => part !== undefined));
      return parts.every((part) => part !== undefined) ? any(parts) : undefined;
    }
    case 'present':
      return undefined;
    case 'compare':
      break;
  }
  const { field, operator, value } = filter;
  if (field.kind === 'column') {
    const { column } = field;
    const domain = domains[column];
    if (domain !== undefined) {
      const wanted = foldAscii(String(value));
      const values = domain.filter((one) => compareTexts(operator, foldAscii(one), wanted) !== negated);
      return any(values.map((one) => toQuery(termOfValue(column, one))));
    }
  }
  if (negated || operator !== 'eq') return undefined;
  // Booleans are no texts of the event.
  if (typeof value === 'boolean') return undefined;
  return all(termsToFind(String(value)).slice(0, MAX_TERMS_OF_TEXT).map(toQuery));
}

function toQuery(term: number): TermQuery {
  return { kind: 'term', term };
}

function all(parts: readonly TermQuery[]): TermQuery | undefined {
  if (parts.length === 0) return undefined;
  if (parts.some(isHopeless)) return NOTHING;
  return parts.length === 1 ? parts[0] : { kind: 'all', parts };
}

function any(parts: readonly TermQuery[]): TermQuery {
  const hopeful = parts.filter((part) => !isHopeless(part));
  const [only] = hopeful;
  if (only === undefined) return NOTHING;
  return hopeful.length === 1 ? only : { kind: 'any', parts: hopeful };
}

function countTerms(query: TermQuery): number {
  return query.kind === 'term' ? 1 : query.parts.reduce((sum, part) => sum + countTerms(part), 0);
}
