import type { Queryable } from '../tables.ts';

/** How many administrators there are. */
export async function countUsers(db: Queryable): Promise<number> {
  const { count } = await db
    .selectFrom('users')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
