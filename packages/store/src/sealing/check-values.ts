import type { Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import type { KeyRing } from './key-ring.ts';
import { openWith, type SealingKey, sealWith } from './sealing-key.ts';

/** What a check value holds. */
const CHECK_TEXT = 'postroad';

/** Notes in the database that secrets may be sealed under this key. Once is enough. */
export async function insertCheckValue(trx: Transaction<Tables>, key: SealingKey): Promise<void> {
  const check = sealWith(key, CHECK_TEXT, contextOf(key.id));
  await trx
    .insertInto('sealing_keys')
    .values({ key_id: key.id, check_value: check, created_at: Date.now() })
    .onConflict((conflict) => conflict.column('key_id').doNothing())
    .execute();
}

/**
 * Opens the check values of all keys at hand.
 *
 * @throws SealBroken when a key has the right id and is another key
 */
export async function openCheckValues(trx: Transaction<Tables>, ring: KeyRing): Promise<void> {
  const rows = await trx.selectFrom('sealing_keys').select(['key_id', 'check_value']).execute();
  for (const { key_id: id, check_value: sealed } of rows) {
    const key = ring.find(id);
    if (key !== undefined) openWith(key, sealed, contextOf(id));
  }
}

function contextOf(keyId: string): string {
  return `sealing_keys/${keyId}`;
}
