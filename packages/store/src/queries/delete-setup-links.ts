import type { Queryable } from '../tables.ts';

/** Deletes all set-up links, used or not: a new one replaces those before it. */
export async function deleteSetupLinks(db: Queryable): Promise<void> {
  await db.deleteFrom('setup_links').execute();
}
