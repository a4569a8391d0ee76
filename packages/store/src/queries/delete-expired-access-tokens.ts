import type { Queryable } from '../tables.ts';

/** Deletes access tokens that have ended. Gives how many. */
export async function deleteExpiredAccessTokens(db: Queryable, now: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('access_tokens')
    .where('expires_at', '<=', now)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
