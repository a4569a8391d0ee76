import type { InboxRow, Queryable } from '../tables.ts';

/** Adds an inbox. */
export async function insertInbox(db: Queryable, row: InboxRow): Promise<void> {
  await db.insertInto('inboxes').values(row).execute();
}
