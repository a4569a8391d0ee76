import type { Queryable, SessionRow } from '../tables.ts';

/** Begins a session. */
export async function insertSession(db: Queryable, row: SessionRow): Promise<void> {
  await db.insertInto('sessions').values(row).execute();
}
