import type { InboxRow, Queryable } from '../tables.ts';

/** Changes the columns given and gives the whole row as it is then; undefined when there is none with this id. */
export async function updateInbox(
  db: Queryable,
  id: string,
  changes: Partial<Omit<InboxRow, 'id'>>,
): Promise<InboxRow | undefined> {
  return db.updateTable('inboxes').set(changes).where('id', '=', id).returningAll().executeTakeFirst();
}
