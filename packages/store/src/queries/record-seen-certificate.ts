import type { Queryable, SeenCertificateRow } from '../tables.ts';

/** Notes the certificate that a server has shown, in the place of the one before. An older look does not replace a newer. */
export async function recordSeenCertificate(db: Queryable, row: SeenCertificateRow): Promise<void> {
  const { host: _host, port: _port, ...seen } = row;
  await db
    .insertInto('seen_certificates')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['host', 'port'])
        .doUpdateSet(seen)
        .where('seen_certificates.seen_at', '<=', row.seen_at),
    )
    .execute();
}
