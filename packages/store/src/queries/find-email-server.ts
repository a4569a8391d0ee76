import type { EmailServerRow, Queryable } from '../tables.ts';

/** One server; undefined when there is none with this id. */
export async function findEmailServer(db: Queryable, id: string): Promise<EmailServerRow | undefined> {
  return db.selectFrom('email_servers').selectAll().where('id', '=', id).executeTakeFirst();
}
