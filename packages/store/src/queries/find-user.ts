import type { Queryable, UserRow } from '../tables.ts';

/** One administrator; undefined when there is none with this id. */
export async function findUser(db: Queryable, id: string): Promise<UserRow | undefined> {
  return db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst();
}
