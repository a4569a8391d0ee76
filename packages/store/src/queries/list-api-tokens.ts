import type { ApiTokenRow, Queryable } from '../tables.ts';

/** All API tokens, revoked ones too, oldest first. */
export async function listApiTokens(db: Queryable): Promise<readonly ApiTokenRow[]> {
  return db.selectFrom('api_tokens').selectAll().orderBy('created_at').orderBy('id').execute();
}
