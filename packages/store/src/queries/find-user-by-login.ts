import type { Queryable, UserRow } from '../tables.ts';

/** Who signs in with this address, given in lower case. */
export async function findUserByLogin(db: Queryable, login: string): Promise<UserRow | undefined> {
  return db.selectFrom('users').selectAll().where('login', '=', login).executeTakeFirst();
}
