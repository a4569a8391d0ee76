import type { Queryable, ServerTestRow } from '../tables.ts';

/**
 * Writes how far the wait for a message is, or its end, as long as it has not ended: of several processes that end it,
 * one gets the row, the others nothing.
 */
export async function updateWaitingServerTest(
  db: Queryable,
  id: string,
  changes: Pick<ServerTestRow, 'arrival_status' | 'arrival'>,
): Promise<ServerTestRow | undefined> {
  return db
    .updateTable('server_tests')
    .set(changes)
    .where('id', '=', id)
    .where('arrival_status', '=', 'waiting')
    .returningAll()
    .executeTakeFirst();
}
