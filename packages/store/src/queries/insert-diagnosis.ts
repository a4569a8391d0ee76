import type { DiagnosisRow, Queryable } from '../tables.ts';

/** Keeps the result of a diagnosis. */
export async function insertDiagnosis(db: Queryable, row: DiagnosisRow): Promise<void> {
  await db.insertInto('diagnoses').values(row).execute();
}
