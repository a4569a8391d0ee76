import type { Queryable, UserRow } from '../tables.ts';

/** All administrators, oldest first. */
export async function listUsers(db: Queryable): Promise<readonly UserRow[]> {
  return db.selectFrom('users').selectAll().orderBy('created_at').orderBy('id').execute();
}
