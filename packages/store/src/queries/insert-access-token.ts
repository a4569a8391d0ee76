import type { AccessTokenRow, Queryable } from '../tables.ts';

/** Adds an access token. */
export async function insertAccessToken(db: Queryable, row: AccessTokenRow): Promise<void> {
  await db.insertInto('access_tokens').values(row).execute();
}
