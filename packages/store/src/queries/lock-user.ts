import type { Transaction } from 'kysely';
import { engineOf } from '../engines/engine-of.ts';
import type { Tables, UserRow } from '../tables.ts';

/** One administrator, whom nobody else changes or deletes until the transaction ends. */
export async function lockUser(trx: Transaction<Tables>, id: string): Promise<UserRow | undefined> {
  const query = trx.selectFrom('users').selectAll().where('id', '=', id);
  return (engineOf(trx) === 'postgresql' ? query.forUpdate() : query).executeTakeFirst();
}
