import type { Queryable, SeenCertificateRow } from '../tables.ts';

/** The last certificate of each server, the first to expire first. */
export async function listSeenCertificates(db: Queryable): Promise<readonly SeenCertificateRow[]> {
  return db
    .selectFrom('seen_certificates')
    .selectAll()
    .orderBy('not_after')
    .orderBy('host')
    .orderBy('port')
    .execute();
}
