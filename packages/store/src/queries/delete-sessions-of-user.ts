import type { Queryable } from '../tables.ts';

/** Ends all sessions of a user, but for one when it is named. Gives how many. */
export async function deleteSessionsOfUser(
  db: Queryable,
  userId: string,
  exceptIdHash?: string,
): Promise<number> {
  let query = db.deleteFrom('sessions').where('user_id', '=', userId);
  if (exceptIdHash !== undefined) query = query.where('id_hash', '!=', exceptIdHash);
  const { numDeletedRows } = await query.executeTakeFirst();
  return Number(numDeletedRows);
}
