import type { Queryable } from '../tables.ts';

/** Deletes an inbox; tests that looked into it stay. Gives whether it was there. */
export async function deleteInbox(db: Queryable, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('inboxes').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}
