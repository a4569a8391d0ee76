import type { Queryable } from '../tables.ts';

/** The number of the first event at or after a time; undefined when there is none. Times never go back in the log. */
export async function findLogPosition(db: Queryable, publishedMs: number): Promise<number | undefined> {
  const row = await db
    .selectFrom('log_events')
    .select('seq')
    .where('published', '>=', publishedMs)
    .orderBy('published')
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
  return row?.seq;
}
