import type { ApiTokenRow, Queryable } from '../tables.ts';

/** One API token, revoked or not. */
export async function findApiToken(db: Queryable, id: string): Promise<ApiTokenRow | undefined> {
  return db.selectFrom('api_tokens').selectAll().where('id', '=', id).executeTakeFirst();
}
