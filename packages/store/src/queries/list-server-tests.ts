import type { Queryable, ServerTestRow } from '../tables.ts';

/**
 * Tests of one server, newest first.
 *
 * @param page.after the id of the last one of the page before; nothing follows one that is gone
 */
export async function listServerTests(
  db: Queryable,
  page: { readonly serverId: string; readonly after?: string | undefined; readonly limit: number },
): Promise<readonly ServerTestRow[]> {
  let query = db.selectFrom('server_tests').selectAll().where('server_id', '=', page.serverId);
  const { after } = page;
  if (after !== undefined)
    query = query.where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('started_at', 'id'),
        '<',
        selectFrom('server_tests')
          .select(['started_at', 'id'])
          .where('id', '=', after)
          .$asTuple('started_at', 'id'),
      ),
    );
  return query.orderBy('started_at', 'desc').orderBy('id', 'desc').limit(page.limit).execute();
}
