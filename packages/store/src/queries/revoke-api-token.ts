import type { ApiTokenRow, Queryable } from '../tables.ts';

/**
 * Revokes an API token; the access tokens got with it end too, when this runs in a transaction at the same moment.
 * Gives the row; undefined when there is none or it was revoked before.
 */
export async function revokeApiToken(
  db: Queryable,
  id: string,
  now: number,
): Promise<ApiTokenRow | undefined> {
  const row = await db
    .updateTable('api_tokens')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  if (row !== undefined) await db.deleteFrom('access_tokens').where('api_token_id', '=', id).execute();
  return row;
}
