import type { Queryable } from '../tables.ts';

/** Deletes a server and its test records; its diagnoses stay. Gives whether it was there. */
export async function deleteEmailServer(db: Queryable, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('email_servers').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}
