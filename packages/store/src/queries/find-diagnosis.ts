import type { DiagnosisRow, Queryable } from '../tables.ts';

/** One diagnosis with its whole result. */
export async function findDiagnosis(db: Queryable, id: string): Promise<DiagnosisRow | undefined> {
  return db.selectFrom('diagnoses').selectAll().where('id', '=', id).executeTakeFirst();
}
