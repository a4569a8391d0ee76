import type { Transaction } from 'kysely';
import { lockSealingKeys } from '../engines/lock-sealing-keys.ts';
import { KeyFileRefused, WrongKey } from '../errors.ts';
import type { Store } from '../open-store.ts';
import type { Tables } from '../tables.ts';
import { insertCheckValue } from './check-values.ts';
import { readKeyFile, replaceKeyFile } from './key-file.ts';
import { keyIdsInUse, lockSealedSecrets, type SealedSecret } from './sealed-columns.ts';
import { keyIdOf, newSealingKey, openWith, type SealingKey, sealWith } from './sealing-key.ts';

/** What a rotation has done. */
export interface Rotation {
  /** The id of the key that everything is sealed under now. */
  readonly keyId: string;
  /** How many secrets were sealed anew. */
  readonly resealed: number;
}

/** Where a rotation is, for those who watch it. */
export type RotationStep = 'begun' | 'key-written' | 'resealed' | 'before-commit';

/**
 * Seals every secret under a new key, also while servers run.
 *
 * With a key file: a new key is written in front of the old ones, then everything is sealed anew in one transaction. A
 * process that dies in between leaves a file that opens whatever the database holds, and the next rotation goes on from
 * there. A running server looks at the file before each sealing. One that had sealed a moment before and writes it a
 * moment after uses the old key, which therefore stays in the file until a later rotation finds it unused. Nodes with
 * copies of the file need the new copy at once.
 *
 * With given keys: seals everything under the first of them. Every node needs both keys before any of them seals under
 * the new one, so first give all nodes "old new", then "new old", then rotate, then leave the old one out.
 *
 * @throws WrongKey when a secret is under a key that is not here; nothing is changed in the database then
 */
export async function rotateKey(
  store: Store,
  watch: (step: RotationStep) => void = () => {},
): Promise<Rotation> {
  return store.transaction(async (trx) => {
    // Two rotations at once would each write a file without the other's key.
    await lockSealingKeys(trx);
    watch('begun');
    const secrets = await lockSealedSecrets(trx);
    const keys = store.keyFile === undefined ? store.keys.all() : await addKey(trx, store.keyFile);
    watch('key-written');
    const [current] = keys;
    if (current === undefined) throw new KeyFileRefused('There is no key.');
    let resealed = 0;
    for (const secret of secrets) {
      if (keyIdOf(secret.sealed) === current.id) continue;
      await writeSealed(trx, secret, sealWith(current, openSecret(keys, secret), secret.context));
      resealed += 1;
      watch('resealed');
    }
    await trx.deleteFrom('sealing_keys').where('key_id', '!=', current.id).execute();
    await insertCheckValue(trx, current);
    watch('before-commit');
    return { keyId: current.id, resealed };
  });
}

/** Puts a new key in front. Of the old ones the first stays, and whatever something is still sealed under. */
async function addKey(trx: Transaction<Tables>, file: string): Promise<readonly SealingKey[]> {
  const old = readKeyFile(file);
  if (old === undefined) throw new KeyFileRefused(`The key file ${file} is missing.`);
  const inUse = await keyIdsInUse(trx);
  const keys = [newSealingKey(), ...old.filter(({ id }, index) => index === 0 || inUse.has(id))];
  replaceKeyFile(file, keys);
  return keys;
}

function openSecret(keys: readonly SealingKey[], { sealed, context }: SealedSecret): string {
  const id = keyIdOf(sealed);
  const key = keys.find((one) => one.id === id);
  if (key === undefined)
    throw new WrongKey(`A secret of ${context} is sealed under key ${id}, which is not here.`, id);
  return openWith(key, sealed, context);
}

async function writeSealed(
  trx: Transaction<Tables>,
  { table, id }: SealedSecret,
  sealed: string,
): Promise<void> {
  await trx.updateTable(table).set({ sealed_secrets: sealed }).where('id', '=', id).execute();
}
