import type { Queryable } from '../tables.ts';

/** Deletes records of tests that began before this time. Gives how many. */
export async function pruneServerTests(db: Queryable, before: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('server_tests')
    .where('started_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
