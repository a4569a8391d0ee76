import type { Queryable } from '../tables.ts';

/** Deletes sessions that have ended by themselves. Gives how many. */
export async function deleteExpiredSessions(db: Queryable, now: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('sessions')
    .where('expires_at', '<=', now)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
