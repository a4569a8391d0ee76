import type { Queryable } from '../tables.ts';

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
  /** The whole event but `published`, which it gets with its place in the log. */
  readonly body: LogEventBody;
  /** When it happened, for events from elsewhere. Never before the log's last event. */
  readonly published?: number;
}

/** Rows of one statement: PostgreSQL takes at most 65,535 parameters, SQLite 32,766. */
const ROWS_PER_STATEMENT = 500;

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
  const head = await db
    .updateTable('log_head')
    .set((eb) => ({ last_seq: eb('last_seq', '+', events.length) }))
    .returning(['last_seq', 'last_published'])
    .executeTakeFirstOrThrow();
  let seq = Number(head.last_seq) - events.length;
  let published = Number(head.last_published);
  const rows = events.map(({ body, published: given }) => {
    seq += 1;
    published = Math.max(published, given ?? now);
    return {
      seq,
      uuid: body.uuid,
      published,
      event_type: body.eventType,
      severity: body.severity,
      outcome: body.outcome.result,
      actor_id: body.actor.id,
      body: JSON.stringify({ ...body, published: new Date(published).toISOString() }),
    };
  });
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    await db
      .insertInto('log_events')
      .values(rows.slice(from, from + ROWS_PER_STATEMENT))
      .execute();
  }
  await db.updateTable('log_head').set({ last_published: published }).execute();
  return seq;
}
