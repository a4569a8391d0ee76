import type { Queryable } from '../tables.ts';

/** Deletes certificates not seen since this time: of servers that nobody checks any more. Gives how many. */
export async function pruneSeenCertificates(db: Queryable, before: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('seen_certificates')
    .where('seen_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
