import { makeDataDirectory } from '../engines/data-directory.ts';
import { lockSealingKeys } from '../engines/lock-sealing-keys.ts';
import { openPostgresql } from '../engines/postgresql.ts';
import { openSqlite } from '../engines/sqlite.ts';
import { migrations } from '../migrations/index.ts';
import { migrate } from '../migrations/migrate.ts';
import type { StoreOptions } from '../open-store.ts';
import { insertCheckValue } from './check-values.ts';
import { createKeyFile, keyFile, readKeyFile } from './key-file.ts';
import { lockSealedSecrets } from './sealed-columns.ts';
import { keyIdOf, newSealingKey, type SealingKey, sealWith, toSealingKey } from './sealing-key.ts';

/** What every table with secrets holds while it has none. */
const NO_SECRETS = '{}';

/**
 * Gives up the secrets whose key is lost, so that the database can be opened again: each is replaced by none, under a
 * key at hand or a new one, and email servers that lose theirs are switched off. What can be opened stays as it is.
 *
 * @returns how many were given up
 * @throws StoreTooNew, StoreUnavailable; KeyFileRefused when there is a key file that cannot be used
 */
export async function discardSecrets(options: StoreOptions): Promise<number> {
  const engine =
    options.databaseUrl === undefined
      ? await openSqlite(options.dataDirectory)
      : openPostgresql(options.databaseUrl);
  try {
    await migrate(engine, migrations);
    return await engine.transaction(async (trx) => {
      await lockSealingKeys(trx);
      const keys = keysAtHand(options);
      const [current] = keys;
      const known = new Set(keys.map(({ id }) => id));
      const lost = (await lockSealedSecrets(trx)).filter(({ sealed }) => !known.has(keyIdOf(sealed)));
      for (const { table, id, context } of lost) {
        const sealed_secrets = sealWith(current, NO_SECRETS, context);
        await trx.updateTable(table).set({ sealed_secrets }).where('id', '=', id).execute();
        if (table === 'email_servers')
          await trx.updateTable(table).set({ enabled: 0 }).where('id', '=', id).execute();
      }
      await trx
        .deleteFrom('sealing_keys')
        .where('key_id', 'not in', [...known])
        .execute();
      await insertCheckValue(trx, current);
      return lost.length;
    });
  } finally {
    await engine.close();
  }
}

function keysAtHand({ dataDirectory, sealingKey }: StoreOptions): readonly [SealingKey, ...SealingKey[]] {
  const given =
    sealingKey === undefined ? readKeyFile(keyFile(dataDirectory)) : [sealingKey].flat().map(toSealingKey);
  const [first, ...others] = given ?? [];
  if (first !== undefined) return [first, ...others];
  // With PostgreSQL the folder may be gone with the key.
  makeDataDirectory(dataDirectory);
  const made = newSealingKey();
  createKeyFile(keyFile(dataDirectory), made);
  return [made];
}
