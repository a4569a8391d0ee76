import type { Queryable } from '../tables.ts';

/** Deletes the one-time links of a user, used or not; with null those of the first start. Gives how many. */
export async function deleteSetupLinks(db: Queryable, userId: string | null): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('setup_links')
    .where('user_id', userId === null ? 'is' : '=', userId)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
