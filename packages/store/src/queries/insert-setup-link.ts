import type { Queryable, SetupLinkRow } from '../tables.ts';

/** Adds a one-time link: the first start's, or an invitation when it names a user. */
export async function insertSetupLink(db: Queryable, row: Omit<SetupLinkRow, 'used_at'>): Promise<void> {
  await db
    .insertInto('setup_links')
    .values({ ...row, used_at: null })
    .execute();
}
