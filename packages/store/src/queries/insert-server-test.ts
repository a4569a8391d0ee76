import type { Queryable, ServerTestRow } from '../tables.ts';

/** Keeps the record of a test message. */
export async function insertServerTest(db: Queryable, row: ServerTestRow): Promise<void> {
  await db.insertInto('server_tests').values(row).execute();
}
