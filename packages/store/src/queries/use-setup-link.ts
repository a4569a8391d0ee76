import type { Queryable } from '../tables.ts';

/** Uses a one-time link up. Of several who try at once, one gets true; the others, and those who come too late, get false. */
export async function useSetupLink(db: Queryable, tokenHash: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('setup_links')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
