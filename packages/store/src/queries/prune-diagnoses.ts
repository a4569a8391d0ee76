import type { Queryable } from '../tables.ts';

/** Deletes diagnoses that began before this time. Gives how many. */
export async function pruneDiagnoses(db: Queryable, before: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('diagnoses')
    .where('started_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
