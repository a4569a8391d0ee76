import { makeDataDirectory } from '../engines/data-directory.ts';
import type { Engine } from '../engines/engine.ts';
import { lockSealingKeys } from '../engines/lock-sealing-keys.ts';
import { KeyFileRefused, WrongKey } from '../errors.ts';
import { insertCheckValue, openCheckValues } from './check-values.ts';
import { createKeyFile, keyFile, readKeyFile } from './key-file.ts';
import { fixedKeyRing, type KeyRing, keyRingOfFile } from './key-ring.ts';
import { keyIdsInUse } from './sealed-columns.ts';
import { newSealingKey, toSealingKey } from './sealing-key.ts';

/** Where the keys come from. */
export interface KeySource {
  readonly dataDirectory: string;
  readonly sealingKey?: Buffer | readonly Buffer[];
}

/**
 * Finds the keys, and makes sure that they open what the database holds before anything is sealed under another.
 * All of it under one lock: of processes that start together on a new database, one makes the key.
 *
 * @throws WrongKey when the database holds secrets under a key that is not here; KeyFileRefused for a bad key file
 */
export async function openKeyRing(engine: Engine, source: KeySource): Promise<KeyRing> {
  return engine.transaction(async (trx) => {
    await lockSealingKeys(trx);
    const inUse = await keyIdsInUse(trx);
    const found = findKeys(source, inUse);
    assertOpens(found, inUse);
    // Before anything is sealed under it.
    await insertCheckValue(trx, found.current());
    await openCheckValues(trx, found);
    return found;
  });
}

function findKeys(source: KeySource, inUse: ReadonlySet<string>): KeyRing {
  if (source.sealingKey !== undefined) {
    const [first, ...others] = [source.sealingKey].flat();
    if (first === undefined) throw new KeyFileRefused('No sealing key was given.');
    return fixedKeyRing([toSealingKey(first), ...others.map(toSealingKey)]);
  }
  makeDataDirectory(source.dataDirectory);
  const file = keyFile(source.dataDirectory);
  if (readKeyFile(file) === undefined) {
    const [missing] = inUse;
    if (missing !== undefined)
      throw new WrongKey(
        `The database holds secrets, and the key file ${file} that opens them is missing (key ${missing}). ` +
          'Put back the copy of that file, or give its key in POSTROAD_SEALING_KEY.',
        missing,
      );
    createKeyFile(file, newSealingKey());
  }
  return keyRingOfFile(file, readKeyFile(file) ?? []);
}

function assertOpens(ring: KeyRing, inUse: ReadonlySet<string>): void {
  for (const id of inUse) {
    if (ring.find(id) === undefined)
      throw new WrongKey(
        `The database holds secrets that the key at hand (${ring.current().id}) cannot open: they are sealed under key ${id}. ` +
          'Every node of one database needs the same keys.',
        id,
      );
  }
}
