import type { Queryable } from '../tables.ts';

/** Notes that a session is in use; it ends later then, when `expiresAt` is given. */
export async function touchSession(
  db: Queryable,
  idHash: string,
  lastSeenAt: number,
  expiresAt?: number,
): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ last_seen_at: lastSeenAt, ...(expiresAt === undefined ? {} : { expires_at: expiresAt }) })
    .where('id_hash', '=', idHash)
    .execute();
}
