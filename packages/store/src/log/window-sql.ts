import { type RawBuilder, sql } from 'kysely';
import type { EngineName } from '../engines/engine.ts';
import type { TermQuery } from './filter-terms.ts';
import { blockOf, inBlock } from './terms.ts';

/** A stretch of the log, both ends included. */
export interface Window {
  readonly low: number;
  readonly high: number;
}

/** A row with the columns that were asked for. */
export type LogRow = Readonly<Record<string, unknown>> & { readonly seq: number };

/** What one statement looks for in a stretch of the log. */
export interface WindowQuery extends Window {
  readonly columns: RawBuilder<unknown>;
  readonly condition: RawBuilder<unknown> | undefined;
  readonly terms: TermQuery | undefined;
  /** Whether to look terms up, or to read row after row: better where most rows have them. */
  readonly useIndex: boolean;
  readonly descending: boolean;
  readonly limit: number;
}

/** The statement for one stretch. Its rows come in order, as long as the limit. */
export function windowSql(engine: EngineName, query: WindowQuery): RawBuilder<LogRow> {
  const { low, high, condition, columns, limit, terms } = query;
  const order = query.descending ? sql`desc` : sql`asc`;
  const also = condition === undefined ? sql`` : sql`and ${condition}`;
  if (terms === undefined)
    return sql`
      select ${columns} from log_events where seq between ${low} and ${high} ${also}
      order by seq ${order} limit ${limit}`;
  if (engine === 'sqlite')
    // FTS5 gives rows in their order, from one number to another, without finding the others first. The order has to be
    // asked of it, not of the table beside it.
    return sql`
      select ${columns} from log_terms cross join log_events on log_events.seq = log_terms.rowid
      where log_terms match ${fts5Query(terms, query)} and log_terms.rowid between ${low} and ${high} ${also}
      order by log_terms.rowid ${order} limit ${limit}`;
  // The planner knows nothing of how often a term occurs in a block: so each way is written as only it can be done.
  if (!query.useIndex)
    return sql`
      select ${columns} from log_events
      where seq between ${low} and ${high} and ${arrayQuery(terms, query, sql`(terms || '{}')`)} ${also}
      order by seq ${order} limit ${limit}`;
  // Numbers are compared with those of the rows that the terms find, and not looked up: of numbers newer than its
  // statistics, which are the ones asked for most, the planner believes that there are few, and would read all of them.
  return sql`
    with found as materialized (
      select seq, published, event_type, severity, outcome, actor_id, body from log_events
      where (seq + 0) between ${low} and ${high} and ${arrayQuery(terms, query, sql`terms`)}
    )
    select ${columns} from found as log_events where true ${also}
    order by seq ${order} limit ${limit}`;
}

function blocksOf({ low, high }: Window): readonly number[] {
  const first = blockOf(low);
  return Array.from({ length: blockOf(high) - first + 1 }, (_, i) => first + i);
}

/** `(a AND (b OR c))` for each block (https://www.sqlite.org/fts5.html#fts5_boolean_operators). */
function fts5Query(terms: TermQuery, window: Window): string {
  const write = (query: TermQuery, block: number): string =>
    query.kind === 'term'
      ? `"${inBlock(query.term, block).toString(36)}"`
      : `(${query.parts.map((part) => write(part, block)).join(query.kind === 'all' ? ' AND ' : ' OR ')})`;
  return blocksOf(window)
    .map((block) => write(terms, block))
    .join(' OR ');
}

/**
 * `terms && '{a,A}' and terms && '{b,B,c,C}'`, with each term as it is in each block: what a GIN index on the array
 * answers. An event has terms of its own block alone, so terms of two blocks never meet in one.
 */
function arrayQuery(terms: TermQuery, window: Window, array: RawBuilder<unknown>): RawBuilder<unknown> {
  const blocks = blocksOf(window);
  const oneOf = (list: readonly number[]) =>
    sql`${array} && ${list.flatMap((term) => blocks.map((block) => inBlock(term, block)))}::bigint[]`;
  const write = (query: TermQuery): RawBuilder<unknown> => {
    if (query.kind === 'term') return oneOf([query.term]);
    if (query.kind === 'all') return sql`(${sql.join(query.parts.map(write), sql` and `)})`;
    const single = query.parts.flatMap((part) => (part.kind === 'term' ? [part.term] : []));
    const others = query.parts.filter((part) => part.kind !== 'term').map(write);
    return sql`(${sql.join(single.length === 0 ? others : [oneOf(single), ...others], sql` or `)})`;
  };
  return write(terms);
}
