import type { Insertable } from 'kysely';
import type { Queryable, Tables } from '../tables.ts';

/** Adds a one-time set-up link. */
export async function insertSetupLink(
  db: Queryable,
  row: Pick<Insertable<Tables['setup_links']>, 'token_hash' | 'created_at' | 'expires_at'>,
): Promise<void> {
  await db
    .insertInto('setup_links')
    .values({ ...row, used_at: null })
    .execute();
}
