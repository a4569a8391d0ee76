import type { InboxRow, Queryable } from '../tables.ts';

/** One inbox; undefined when there is none with this id. */
export async function findInbox(db: Queryable, id: string): Promise<InboxRow | undefined> {
  return db.selectFrom('inboxes').selectAll().where('id', '=', id).executeTakeFirst();
}
