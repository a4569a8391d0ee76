import type { Queryable } from '../tables.ts';

/** How many inboxes there are. */
export async function countInboxes(db: Queryable): Promise<number> {
  const { count } = await db
    .selectFrom('inboxes')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
