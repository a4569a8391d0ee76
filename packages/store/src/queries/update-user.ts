import type { Queryable, UserRow } from '../tables.ts';
import { orLoginTaken } from '../unique-violations.ts';

/**
 * Changes the columns given and gives the whole row as it is then; undefined when there is none with this id.
 *
 * @throws LoginTaken
 */
export async function updateUser(
  db: Queryable,
  id: string,
  changes: Partial<Omit<UserRow, 'id'>>,
): Promise<UserRow | undefined> {
  return orLoginTaken(
    db.updateTable('users').set(changes).where('id', '=', id).returningAll().executeTakeFirst(),
  );
}
