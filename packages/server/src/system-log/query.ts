import type { LogFilter } from '@postroad/store';
import { z } from 'zod';
import { ApiError } from '../http/api-error.ts';
import { readCursor } from './cursor.ts';
import { readDate } from './dates.ts';
import { parseFilter } from './filter/parse-filter.ts';

const date = (meaning: string) => z.string().optional().describe(meaning);

/** Parameters that choose events, as they come. What they mean is read by `readSelection`. */
export const selectionParameters = z.object({
  since: date('Events from this time on, ISO 8601. Without it: the last 7 days before `until`.'),
  until: date('Events up to this time, ISO 8601. Without it, and ascending, the request polls.'),
  filter: z
    .string()
    .optional()
    .describe('SCIM expression: `eventType eq "system.email.delivery" and outcome.result eq "FAILURE"`.'),
  q: z.string().optional().describe('Up to 10 keywords of 40 characters; all must stand in the event.'),
});

/** Parameters of a list of events. */
export const listParameters = selectionParameters.extend({
  after: z.string().optional().describe('Cursor, from a `next` link only.'),
  limit: z.string().optional().describe('0 to 1000; 100 if absent.'),
  sortOrder: z.string().optional().describe('`ASCENDING` (if absent) or `DESCENDING`, by `published`.'),
});

/** Parameters of an export. */
export const exportParameters = listParameters.omit({ after: true }).extend({
  format: z.enum(['csv', 'ndjson']),
  limit: z.string().optional().describe('A whole number; all events if absent.'),
});

/** Parameters of a live tail. */
export const tailParameters = listParameters.pick({ filter: true, q: true, after: true });

/** Which events a request asks for. */
export interface Selection {
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly until: number | undefined;
  readonly filter: LogFilter | undefined;
  readonly keywords: readonly string[];
}

/** What a request for a list asks for. */
export interface ListQuery extends Selection {
  /** Number of the last event that the client has. */
  readonly after: number | undefined;
  readonly limit: number;
  readonly descending: boolean;
  /** Goes on for ever: each page has a next one. */
  readonly polling: boolean;
}

const DAY_MS = 86_400_000;
const DEFAULT_RANGE_MS = 7 * DAY_MS;
const OLDEST_SINCE_DAYS = 180;
/** Clocks differ: a poll that begins now on another machine does not begin in the future. */
const CLOCK_TOLERANCE_MS = 60_000;
const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1_000;
const MAX_KEYWORDS = 10;
const MAX_KEYWORD = 40;

/** @throws ApiError in Okta's words */
export function readSelection(
  parameters: z.infer<typeof selectionParameters>,
  now: number,
  options: { readonly continued?: boolean } = {},
): Selection {
  const { since, until } = readTimes(parameters);
  // A next link keeps the time it began with, however long a client follows it.
  if (since !== undefined && options.continued !== true) checkSince(since, now);
  const filter = parameters.filter?.trim() ? parseFilter(parameters.filter) : undefined;
  return {
    since: since ?? Math.min(until ?? now, now) - DEFAULT_RANGE_MS,
    until,
    filter,
    keywords: readKeywords(parameters.q ?? ''),
  };
}

/** @throws ApiError in Okta's words */
export function readListQuery(parameters: z.infer<typeof listParameters>, now: number): ListQuery {
  const after = readAfter(parameters.after);
  const selection = readSelection(parameters, now, { continued: after !== undefined });
  const descending = readSortOrder(parameters.sortOrder);
  return {
    ...selection,
    // Who polls gets every event after the last one, however old it has become meanwhile.
    since: after !== undefined && !parameters.since ? Number.NEGATIVE_INFINITY : selection.since,
    after,
    limit: readLimit(parameters.limit),
    descending,
    polling: selection.until === undefined && !descending,
  };
}

/** @throws ApiError in Okta's words */
export function readTailQuery(
  parameters: z.infer<typeof tailParameters>,
): Pick<ListQuery, 'after' | 'filter' | 'keywords'> {
  return {
    after: readAfter(parameters.after),
    filter: parameters.filter?.trim() ? parseFilter(parameters.filter) : undefined,
    keywords: readKeywords(parameters.q ?? ''),
  };
}

/** @throws ApiError in Okta's words */
export function readExportQuery(
  parameters: z.infer<typeof exportParameters>,
  now: number,
): Omit<ListQuery, 'after' | 'polling'> & Pick<z.infer<typeof exportParameters>, 'format'> {
  return {
    ...readSelection(parameters, now),
    limit: readLimit(parameters.limit, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
    descending: readSortOrder(parameters.sortOrder),
    format: parameters.format,
  };
}

function readAfter(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const after = readCursor(text);
  if (after !== undefined) return after;
  throw new ApiError('E0000053', {
    argument: 'Invalid parameter: The after parameter is not from a next link.',
  });
}

function readTimes(
  parameters: Pick<z.infer<typeof selectionParameters>, 'since' | 'until'>,
): Partial<Record<'since' | 'until', number>> {
  const given = (['since', 'until'] as const).flatMap((name) => {
    const text = parameters[name]?.trim() ?? '';
    return text === '' ? [] : [{ name, ms: readDate(text) }];
  });
  const wrong = given.filter(({ ms }) => ms === undefined).map(({ name }) => name);
  if (wrong.length > 0)
    throw invalidParameters(wrong, [
      'The date format in your query is not recognized. Please enter dates using ISO8601 string format.',
      'must be a valid date-time or empty.',
    ]);
  return Object.fromEntries(given.map(({ name, ms }) => [name, ms]));
}

function checkSince(since: number, now: number): void {
  const today = now - (now % DAY_MS);
  const problem =
    since < today - OLDEST_SINCE_DAYS * DAY_MS
      ? `over ${OLDEST_SINCE_DAYS} days prior to the current day.`
      : since > now + CLOCK_TOLERANCE_MS
        ? 'in the future.'
        : undefined;
  if (problem !== undefined)
    throw new ApiError('E0000053', { argument: `Invalid parameter: The since parameter is ${problem}` });
}

function readKeywords(q: string): readonly string[] {
  const keywords = q.split(/\s+/).filter((word) => word !== '');
  if (keywords.length > MAX_KEYWORDS)
    throw invalidParameter('q', [
      `Freeform search cannot contain more than ${MAX_KEYWORDS} items. Please use fewer.`,
    ]);
  if (keywords.some((keyword) => [...keyword].length > MAX_KEYWORD))
    throw invalidParameter('q', [
      `Freeform search cannot contain items longer than ${MAX_KEYWORD} characters. Please shorten the items in your search or use an advanced filter to query by specific fields.`,
    ]);
  return keywords;
}

function readLimit(text: string | undefined, usual = DEFAULT_LIMIT, max = MAX_LIMIT): number {
  if (text === undefined || text === '') return usual;
  const limit = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (limit <= max) return limit;
  throw invalidParameter('limit', [`must be a whole number from 0 to ${max}.`]);
}

function readSortOrder(text: string | undefined): boolean {
  if (text === undefined || text === '' || text.toUpperCase() === 'ASCENDING') return false;
  if (text.toUpperCase() === 'DESCENDING') return true;
  throw invalidParameter('sortOrder', ['must be ASCENDING or DESCENDING.']);
}

function invalidParameter(name: string, problems: readonly string[]): ApiError {
  return invalidParameters([name], problems);
}

/** E0000001 with all problems of the parameters in the summary and one in each cause. */
function invalidParameters(names: readonly string[], problems: readonly string[]): ApiError {
  const all = names.flatMap((name) => problems.map((problem) => ({ name, problem })));
  return new ApiError('E0000001', {
    argument: all.map(({ name, problem }) => `'${name}': ${problem}`).join(' '),
    causes: all.map(({ name, problem }) => `${name}: ${problem}`),
  });
}
