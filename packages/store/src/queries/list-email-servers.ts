import type { EmailServerRow, Queryable } from '../tables.ts';

/** All servers, oldest first. */
export async function listEmailServers(db: Queryable): Promise<readonly EmailServerRow[]> {
  return db.selectFrom('email_servers').selectAll().orderBy('created_at').orderBy('id').execute();
}
