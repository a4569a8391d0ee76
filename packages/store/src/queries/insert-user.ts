import type { Queryable, UserRow } from '../tables.ts';
import { orLoginTaken } from '../unique-violations.ts';

/** @throws LoginTaken */
export async function insertUser(db: Queryable, row: UserRow): Promise<void> {
  await orLoginTaken(db.insertInto('users').values(row).execute());
}
