import type { DiagnosisRow, Queryable } from '../tables.ts';

/** A diagnosis without its whole result, which is large. */
export type DiagnosisSummaryRow = Omit<DiagnosisRow, 'result'>;

const columns = [
  'id',
  'server_id',
  'config_version',
  'purpose',
  'host',
  'port',
  'started_at',
  'duration_ms',
  'verdict',
  'cause',
  'stage',
  'requested_by',
] as const satisfies readonly (keyof DiagnosisSummaryRow)[];

/**
 * Diagnoses, newest first.
 *
 * @param page.serverId those of one server only
 * @param page.verdict those with this verdict only
 * @param page.after the id of the last one of the page before; nothing follows one that is gone
 */
export async function listDiagnoses(
  db: Queryable,
  page: {
    readonly serverId?: string | undefined;
    readonly verdict?: string | undefined;
    readonly after?: string | undefined;
    readonly limit: number;
  },
): Promise<readonly DiagnosisSummaryRow[]> {
  let query = db.selectFrom('diagnoses').select(columns);
  const { serverId, verdict, after } = page;
  if (serverId !== undefined) query = query.where('server_id', '=', serverId);
  if (verdict !== undefined) query = query.where('verdict', '=', verdict);
  if (after !== undefined)
    query = query.where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('started_at', 'id'),
        '<',
        selectFrom('diagnoses')
          .select(['started_at', 'id'])
          .where('id', '=', after)
          .$asTuple('started_at', 'id'),
      ),
    );
  return query.orderBy('started_at', 'desc').orderBy('id', 'desc').limit(page.limit).execute();
}
