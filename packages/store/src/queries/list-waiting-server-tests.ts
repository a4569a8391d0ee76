import type { Queryable, ServerTestRow } from '../tables.ts';

/** Tests whose message is still awaited in an inbox, oldest first: what a process that starts takes up again. */
export async function listWaitingServerTests(
  db: Queryable,
  limit: number,
): Promise<readonly ServerTestRow[]> {
  return db
    .selectFrom('server_tests')
    .selectAll()
    .where('arrival_status', '=', 'waiting')
    .orderBy('started_at')
    .limit(limit)
    .execute();
}
