import type { Queryable, ServerTestRow } from '../tables.ts';

/** One test record. */
export async function findServerTest(db: Queryable, id: string): Promise<ServerTestRow | undefined> {
  return db.selectFrom('server_tests').selectAll().where('id', '=', id).executeTakeFirst();
}
