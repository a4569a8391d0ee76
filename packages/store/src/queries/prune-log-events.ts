import { sql } from 'kysely';
import { engineOf } from '../engines/engine-of.ts';
import type { Queryable } from '../tables.ts';

/**
 * Removes the oldest events before a time, at most so many, and gives how many that were. Call it in a transaction of its
 * own: writers wait for it, so it takes a piece at a time. What is left has no gaps.
 */
export async function pruneLogEvents(db: Queryable, before: number, atMost: number): Promise<number> {
  // Locks the head: two nodes may prune at once.
  const head = await db
    .updateTable('log_head')
    .set((eb) => ({ first_seq: eb.ref('first_seq') }))
    .returning(['first_seq', 'last_seq'])
    .executeTakeFirstOrThrow();
  const kept = await db
    .selectFrom('log_events')
    .select('seq')
    .where('published', '>=', before)
    .orderBy('published')
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
  const end = Math.min(kept?.seq ?? head.last_seq + 1, head.first_seq + atMost);
  if (end <= head.first_seq) return 0;
  // One row after the other: by a range of numbers alone FTS5 would read its whole index.
  if (engineOf(db) === 'sqlite')
    await sql`
      delete from log_terms where rowid in (select seq from log_events where seq < ${end})`.execute(db);
  await db.deleteFrom('log_events').where('seq', '<', end).execute();
  await db.updateTable('log_head').set({ first_seq: end }).execute();
  return end - head.first_seq;
}
