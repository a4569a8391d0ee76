import { setImmediate as nextTurn } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import { engineOf } from '../engines/engine-of.ts';
import type { Queryable } from '../tables.ts';
import type { LogFilter } from './filter.ts';
import { filterSql } from './filter-sql.ts';
import { bothTerms, filterTerms, isHopeless, keywordTerms, type LogDomains } from './filter-terms.ts';
import { SlowLane } from './slow-lane.ts';
import { keywordTest } from './terms.ts';
import { type LogRow, windowSql } from './window-sql.ts';

/** Which events are wanted. */
export interface LogSearch {
  /** Numbers of the first and the last event to look at, both included. */
  readonly low: number;
  readonly high: number;
  readonly descending?: boolean;
  readonly filter?: LogFilter | undefined;
  /** All of them must stand in the event, each in one word. */
  readonly keywords?: readonly string[] | undefined;
  readonly limit: number;
  /** Ends the search with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Rows of one statement at most: an export takes them piece by piece. */
const MAX_ROWS = 1_000;
/** A statement shorter than this is worth a larger window; a longer one keeps others waiting (node:sqlite blocks). */
const QUICK_MS = 6;
const SLOW_MS = 25;
const SMALLEST_WINDOW = 64;
/** Four blocks of the index. PostgreSQL guesses that each has a share of the table, and would read all of it for many. */
const LARGEST_WINDOW = 2 ** 18;
const FIRST_WINDOW = { rows: 1_000, index: 2 ** 14 } as const;
/** Reading this many rows one after the other costs PostgreSQL what looking up a rare term does. */
const WORTH_READING = 2 ** 12;

/** Severities and outcomes that Okta's schema of `LogEvent` lists. */
const fixedDomains: LogDomains = {
  severity: ['DEBUG', 'INFO', 'WARN', 'ERROR'],
  outcome: [
    'SUCCESS',
    'FAILURE',
    'SKIPPED',
    'ALLOW',
    'DENY',
    'CHALLENGE',
    'UNKNOWN',
    'RATE_LIMIT',
    'DEFERRED',
    'SCHEDULED',
    'ABANDONED',
    'UNANSWERED',
  ],
};

/**
 * Reads the log from one end of the search to the other, in windows: no statement runs long, whatever is asked, and
 * between two the search can be ended. Gives the rows of each window that had any.
 *
 * @param columns of `log_events` beside `seq`; with keywords `body` has to be one of them
 */
export async function* scanLog(
  db: Queryable,
  search: LogSearch,
  columns: RawBuilder<unknown>,
): AsyncGenerator<readonly LogRow[]> {
  const { filter, keywords = [], descending = false, signal } = search;
  const engine = engineOf(db);
  const terms = bothTerms(
    filter && filterTerms(filter, { ...fixedDomains, event_type: await readEventTypes(db) }),
    keywordTerms(keywords),
  );
  if (terms !== undefined && isHopeless(terms)) return;
  const condition = filter && filterSql(engine, filter);
  const test = keywords.length > 0 ? keywordTest(keywords) : undefined;
  const selected = sql`log_events.seq, ${columns}`;

  let { low, high } = search;
  let wanted = search.limit;
  let useIndex = terms !== undefined && engine === 'sqlite';
  let size: number = FIRST_WINDOW[useIndex ? 'index' : 'rows'];
  // Without a condition every row is a hit: the limit alone ends the statement.
  if (terms === undefined && condition === undefined) size = Number.MAX_SAFE_INTEGER;
  using lane = new SlowLane();
  while (low <= high && wanted > 0) {
    signal?.throwIfAborted();
    await lane.enter(signal);
    const window = descending
      ? { low: Math.max(low, high - size + 1), high }
      : { low, high: Math.min(high, low + size - 1) };
    const limit = Math.min(wanted, MAX_ROWS);
    const startedAt = performance.now();
    const query = windowSql(engine, {
      ...window,
      columns: selected,
      condition,
      terms,
      useIndex,
      descending,
      limit,
    });
    const { rows } = await query.execute(db);
    const tookMs = performance.now() - startedAt;
    lane.worked(tookMs);
    const found = test === undefined ? rows : rows.filter(({ body }) => test(parsedBody(body)));
    wanted -= found.length;
    if (found.length > 0) {
      lane.leave();
      yield found;
    }

    const last = rows.length < limit ? undefined : rows.at(-1);
    const end = descending ? (last?.seq ?? window.low) : (last?.seq ?? window.high);
    const looked = descending ? high - end + 1 : end - low + 1;
    if (descending) high = end - 1;
    else low = end + 1;

    if (last === undefined && tookMs < QUICK_MS) size = Math.min(size * 4, LARGEST_WINDOW);
    else if (tookMs > SLOW_MS) size = Math.max(Math.ceil(size / 4), SMALLEST_WINDOW);
    if (engine === 'postgresql' && terms !== undefined) {
      const expected = (Math.min(wanted, MAX_ROWS) * looked) / Math.max(rows.length, 0.5);
      const before = useIndex;
      useIndex = expected > WORTH_READING;
      if (useIndex !== before) size = FIRST_WINDOW[useIndex ? 'index' : 'rows'];
    }
    // Promises alone would keep timers and sockets waiting.
    await nextTurn();
  }
}

/** A body as the engine gives it: SQLite has a text. */
export function parsedBody(body: unknown): unknown {
  return typeof body === 'string' ? JSON.parse(body) : body;
}

async function readEventTypes(db: Queryable): Promise<readonly string[]> {
  const rows = await db.selectFrom('log_event_types').select('name').execute();
  return rows.map(({ name }) => name);
}
