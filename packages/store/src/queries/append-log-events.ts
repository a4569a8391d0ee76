import { sql } from 'kysely';
import { engineOf } from '../engines/engine-of.ts';
import { storableJson, storableText } from '../log/storable.ts';
import { blockOf, inBlock, termOfValue, termsOfEvent } from '../log/terms.ts';
import type { LogEventRow, Queryable } from '../tables.ts';

/** What the log must be able to read of an event; the rest of the event is the caller's. */
export interface LogEventBody {
  readonly uuid: string;
  readonly eventType: string;
  readonly severity: string;
  readonly outcome: { readonly result: string };
  readonly actor: { readonly id: string };
  readonly [key: string]: unknown;
}

/** An event that is not in the log yet. */
export interface NewLogEvent {
  /** The event without `published`, which it gets with its place in the log. */
  readonly body: LogEventBody;
  /** When it happened, for events from elsewhere. It becomes no earlier than that of the event before it. */
  readonly published?: number;
}

/** One statement of SQLite takes 32,766 parameters; these take a tenth. */
const SQLITE_ROWS = 400;

/**
 * Writes events to the end of the log, in the order given, and gives the number of the last one. Call it in a transaction:
 * the head of the log stays locked until that ends, so numbers have no gaps and `published` never goes back, whoever
 * else writes.
 */
export async function appendLogEvents(
  db: Queryable,
  events: readonly NewLogEvent[],
  now: number,
): Promise<number> {
  const earliest = events[0]?.published ?? now;
  // Before the head is locked: what takes time must not keep other writers waiting.
  const prepared = events.map(({ body }) => prepare(body));
  const head = await db
    .updateTable('log_head')
    .set((eb) => ({
      last_seq: eb('last_seq', '+', events.length),
      last_published: sql<number>`case when last_published > ${earliest} then last_published else ${earliest} end`,
    }))
    .returning(['last_seq', 'last_published'])
    .executeTakeFirstOrThrow();
  let seq = head.last_seq - events.length;
  let published = head.last_published;
  const rows = prepared.map((row, i) => {
    seq += 1;
    published = Math.max(published, events[i]?.published ?? now);
    return placed(row, seq, published);
  });
  if (published !== head.last_published)
    await db.updateTable('log_head').set({ last_published: published }).execute();
  if (rows.length > 0) await insertRows(db, rows);
  return seq;
}

type NewRow = LogEventRow & { readonly terms: readonly number[] };

/** A row without its place in the log. */
type PreparedRow = Omit<LogEventRow, 'seq' | 'published'> & { readonly terms: ReadonlySet<number> };

function prepare(body: LogEventBody): PreparedRow {
  const eventType = storableText(body.eventType);
  const terms = termsOfEvent(body);
  terms.add(termOfValue('event_type', eventType));
  terms.add(termOfValue('severity', body.severity));
  terms.add(termOfValue('outcome', body.outcome.result));
  return {
    uuid: body.uuid,
    event_type: eventType,
    severity: body.severity,
    outcome: body.outcome.result,
    actor_id: storableText(body.actor.id),
    body: storableJson(body),
    terms,
  };
}

function placed({ terms, ...row }: PreparedRow, seq: number, published: number): NewRow {
  const block = blockOf(seq);
  return { ...row, seq, published, terms: Array.from(terms, (term) => inBlock(term, block)) };
}

async function insertRows(db: Queryable, rows: readonly NewRow[]): Promise<void> {
  await db
    .insertInto('log_event_types')
    .values([...new Set(rows.map((row) => row.event_type))].map((name) => ({ name })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  if (engineOf(db) === 'postgresql') return insertIntoPostgresql(db, rows);
  for (let from = 0; from < rows.length; from += SQLITE_ROWS)
    await insertIntoSqlite(db, rows.slice(from, from + SQLITE_ROWS));
}

async function insertIntoSqlite(db: Queryable, rows: readonly NewRow[]): Promise<void> {
  await db
    .insertInto('log_events')
    .values(rows.map(({ terms: _, ...row }) => row))
    .execute();
  const terms = rows.map((row) => sql`(${row.seq}, ${row.terms.map((term) => term.toString(36)).join(' ')})`);
  await sql`insert into log_terms (rowid, terms) values ${sql.join(terms)}`.execute(db);
}

/** Stands in no JSON, which escapes it, and between no numbers. */
const SEPARATOR = '\u001e';

/**
 * One array for each column: the statement is the same for one row and for a thousand. The long columns come as one text
 * that PostgreSQL takes apart: as an array each quotation mark of a body would be escaped here and unescaped there.
 */
async function insertIntoPostgresql(db: Queryable, rows: readonly NewRow[]): Promise<void> {
  const column = <K extends keyof NewRow>(name: K) => rows.map((row) => row[name]);
  // An array of arrays would have to be rectangular.
  const terms = rows.map((row) => `{${row.terms.join(',')}}`).join(SEPARATOR);
  const bodies = column('body').join(SEPARATOR);
  await sql`
    insert into log_events (seq, uuid, published, event_type, severity, outcome, actor_id, body, terms)
    select seq, uuid, published, event_type, severity, outcome, actor_id, body::jsonb, terms::bigint[]
    from unnest(
      ${column('seq')}::bigint[], ${column('uuid')}::text[], ${column('published')}::bigint[],
      ${column('event_type')}::text[], ${column('severity')}::text[], ${column('outcome')}::text[],
      ${column('actor_id')}::text[], string_to_array(${bodies}, ${SEPARATOR}), string_to_array(${terms}, ${SEPARATOR})
    ) as new (seq, uuid, published, event_type, severity, outcome, actor_id, body, terms)`.execute(db);
}
