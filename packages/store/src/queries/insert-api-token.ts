import type { ApiTokenRow, Queryable } from '../tables.ts';

/** Adds an API token. */
export async function insertApiToken(db: Queryable, row: ApiTokenRow): Promise<void> {
  await db.insertInto('api_tokens').values(row).execute();
}
