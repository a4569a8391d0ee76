import type { Queryable, ServerTestRow } from '../tables.ts';

/** Changes the columns given, such as what became of the message, and gives the whole row; undefined when it is gone. */
export async function updateServerTest(
  db: Queryable,
  id: string,
  changes: Partial<Omit<ServerTestRow, 'id'>>,
): Promise<ServerTestRow | undefined> {
  return db.updateTable('server_tests').set(changes).where('id', '=', id).returningAll().executeTakeFirst();
}
