import type { Queryable, SessionRow } from '../tables.ts';

/** A session, expired or not. */
export async function findSession(db: Queryable, idHash: string): Promise<SessionRow | undefined> {
  return db.selectFrom('sessions').selectAll().where('id_hash', '=', idHash).executeTakeFirst();
}
