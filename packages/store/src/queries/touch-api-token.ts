import type { Queryable } from '../tables.ts';

/** Notes the last use of an API token. Never goes back: several nodes may note it out of order. */
export async function touchApiToken(db: Queryable, id: string, lastUsedAt: number): Promise<void> {
  await db
    .updateTable('api_tokens')
    .set({ last_used_at: lastUsedAt })
    .where('id', '=', id)
    .where((eb) => eb.or([eb('last_used_at', 'is', null), eb('last_used_at', '<', lastUsedAt)]))
    .execute();
}
