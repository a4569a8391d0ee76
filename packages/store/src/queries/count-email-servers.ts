import type { Queryable } from '../tables.ts';

/** How many servers there are. */
export async function countEmailServers(db: Queryable): Promise<number> {
  const { count } = await db
    .selectFrom('email_servers')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
