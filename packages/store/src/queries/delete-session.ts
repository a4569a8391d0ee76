import type { Queryable } from '../tables.ts';

/** Ends a session. Gives whether there was one. */
export async function deleteSession(db: Queryable, idHash: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('sessions').where('id_hash', '=', idHash).executeTakeFirst();
  return numDeletedRows > 0n;
}
