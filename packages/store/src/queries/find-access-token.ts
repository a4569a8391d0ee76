import type { AccessTokenRow, Queryable } from '../tables.ts';

/** The access token with this hash, expired or not. */
export async function findAccessToken(db: Queryable, tokenHash: string): Promise<AccessTokenRow | undefined> {
  return db.selectFrom('access_tokens').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();
}
