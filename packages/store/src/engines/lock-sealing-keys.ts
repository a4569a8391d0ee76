import { sql, type Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import { engineOf } from './engine-of.ts';

/** The advisory lock of processes that change keys: the letters "post" and "keys". */
const KEY_LOCK = (BigInt(0x706f7374) << 32n) | BigInt(0x6b657973);

/** Lets one process at a time choose or change keys, until the transaction ends. On SQLite every transaction is alone. */
export async function lockSealingKeys(trx: Transaction<Tables>): Promise<void> {
  if (engineOf(trx) === 'postgresql')
    await sql`select pg_advisory_xact_lock(${sql.raw(String(KEY_LOCK))})`.execute(trx);
}
