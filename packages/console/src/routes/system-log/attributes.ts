import type { LogCounts } from '@postroad/server/api';
import type { Operator } from './filter-expression.ts';

/** Words for what stands in the log, in one language. */
export interface LogWords {
  readonly eventTypes: Readonly<Record<string, string>>;
  readonly attributes: Readonly<Record<string, string>>;
  readonly outcomes: Readonly<Record<string, string>>;
  readonly severities: Readonly<Record<string, string>>;
}

/** The word for a key, or the key: the log may be older or newer than this page. */
export function wordFor(words: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(words, key) ? (words[key] ?? key) : key;
}

/** A value to choose, with a word where the value alone says little. */
export interface Suggestion {
  readonly value: string;
  readonly label: string;
}

/** What an attribute may be compared with: what the catalogue has, then what was counted in this view. */
export function suggestionsFor(
  attribute: string,
  words: LogWords,
  counts: LogCounts | undefined,
): readonly Suggestion[] {
  const plain = (values: readonly string[] | undefined) =>
    (values ?? []).map((value) => ({ value, label: value }));
  const named = (record: Readonly<Record<string, string>>) =>
    Object.entries(record).map(([value, label]) => ({ value, label }));
  const people = (list: LogCounts['actors'] | undefined, key: 'id' | 'displayName' | 'alternateId') =>
    unique((list ?? []).map((one) => ({ value: one[key], label: one.displayName })));
  switch (attribute) {
    case 'eventType':
      return named(words.eventTypes);
    case 'outcome.result':
      return named(words.outcomes);
    case 'severity':
      return named(words.severities);
    case 'actor.id':
    case 'actor.displayName':
    case 'actor.alternateId':
      return people(counts?.actors, attribute.slice('actor.'.length) as 'id');
    case 'target.id':
    case 'target.displayName':
    case 'target.alternateId':
      return people(counts?.targets, attribute.slice('target.'.length) as 'id');
    case 'debugContext.debugData.cause':
      return plain(counts?.causes.map(({ value }) => value));
    case 'actor.type':
      return plain(['User', 'PublicClientApp', 'SystemPrincipal']);
    case 'target.type':
      return plain([
        'CustomEmailServer',
        'CustomEmailServerDraft',
        'EmailAddress',
        'Inbox',
        'User',
        'NetworkTarget',
      ]);
    case 'transaction.type':
      return plain(['WEB', 'JOB']);
    default:
      return [];
  }
}

function unique(list: readonly Suggestion[]): readonly Suggestion[] {
  return [...new Map(list.map((one) => [one.value, one])).values()];
}

/** Comparisons that make sense, in the order in which they are offered. */
export const offeredOperators: readonly Operator[] = [
  'eq',
  'ne',
  'co',
  'sw',
  'ew',
  'pr',
  'gt',
  'ge',
  'lt',
  'le',
];

const UNASKABLE = new Set(['published', 'changeDetails']);
const MAPS = [
  'debugContext.debugData',
  'transaction.detail',
  'actor.detailEntry',
  'device',
  'target.detailEntry',
];
const NAME = /^[A-Za-z][\w$-]*(?:\.[\w$-]+)*$/;

/** The name by which a filter asks for a value at a place in an event; undefined where it cannot. */
export function attributeAt(path: readonly (string | number)[]): string | undefined {
  const steps = path.filter((step) => typeof step === 'string');
  if (steps.some((step) => UNASKABLE.has(step))) return undefined;
  const name = steps.join('.');
  if (!NAME.test(name)) return undefined;
  // Below a map there is one more step: what is deeper is no attribute.
  const map = MAPS.find((one) => name.startsWith(`${one}.`));
  if (map !== undefined && steps.length > map.split('.').length + 1) return undefined;
  return name;
}
