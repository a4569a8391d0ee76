import type { Queryable, SetupLinkRow } from '../tables.ts';

/** The one-time link with this hash, used or expired as it may be. */
export async function findSetupLink(db: Queryable, tokenHash: string): Promise<SetupLinkRow | undefined> {
  return db.selectFrom('setup_links').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();
}
