import type { ApiTokenRow, Queryable } from '../tables.ts';

/** The API token with this hash, revoked or expired as it may be. */
export async function findApiTokenByHash(db: Queryable, tokenHash: string): Promise<ApiTokenRow | undefined> {
  return db.selectFrom('api_tokens').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();
}
