import type { Queryable } from '../tables.ts';

/** Deletes an administrator and their sessions. Gives whether it was there. */
export async function deleteUser(db: Queryable, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('users').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}
