import type { InboxRow, Queryable } from '../tables.ts';

/** All inboxes, oldest first. */
export async function listInboxes(db: Queryable): Promise<readonly InboxRow[]> {
  return db.selectFrom('inboxes').selectAll().orderBy('created_at').orderBy('id').execute();
}
