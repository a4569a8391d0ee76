import type { Transaction } from 'kysely';
import { engineOf } from '../engines/engine-of.ts';
import type { EmailServerRow, Tables } from '../tables.ts';

/**
 * One server, which nobody else changes or deletes until the transaction ends: for reading, merging and writing back.
 * On SQLite a transaction is alone anyway.
 */
export async function lockEmailServer(
  trx: Transaction<Tables>,
  id: string,
): Promise<EmailServerRow | undefined> {
  const query = trx.selectFrom('email_servers').selectAll().where('id', '=', id);
  return (engineOf(trx) === 'postgresql' ? query.forUpdate() : query).executeTakeFirst();
}
