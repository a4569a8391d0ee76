import { resolve } from 'node:path';
import { lockDirectory, pruneLog } from '@postroad/server';
import { backupStore, discardSecrets as discard, restoreBackup, rotateKey } from '@postroad/store';
import { Failure } from '../input/failure.ts';
import { Misuse } from '../input/misuse.ts';
import { readConfiguration } from './read-configuration.ts';
import type { GivenSettings } from './settings.ts';
import { whyNotOpened } from './why-not-started.ts';
import { assertDatabase, withService } from './with-service.ts';

/** `postroad admin rotate-key` */
export async function rotateSealingKey(given: GivenSettings): Promise<void> {
  const { keyId, resealed } = await withService(given, async ({ store, systemLog }, origin) => {
    const rotation = await rotateKey(store);
    await store.transaction((trx) =>
      systemLog.record(trx, origin, {
        eventType: 'system.sealing_key.rotate',
        outcome: 'SUCCESS',
        debugData: { keyId: rotation.keyId, resealed: String(rotation.resealed) },
      }),
    );
    return rotation;
  });
  process.stderr.write(
    `${resealed === 1 ? '1 stored secret is' : `${resealed} stored secrets are`} sealed with the new key ${keyId}. Backups made before need the old key.\n`,
  );
}

/** `postroad admin discard-secrets` */
export async function discardSecrets(given: GivenSettings, confirmed: boolean): Promise<void> {
  const { configuration } = readConfiguration(given, process.env);
  if (!confirmed)
    throw new Misuse(
      'this gives up the stored passwords whose key is lost, for good: look for a copy of the key first, then call it with --yes',
    );
  assertDatabase(configuration);
  const { dataDirectory, databaseUrl, sealingKeys } = configuration;
  const discarded = await discard({
    dataDirectory,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(sealingKeys === undefined ? {} : { sealingKey: sealingKeys }),
  }).catch((error: unknown) => {
    throw whyNotOpened(error, dataDirectory);
  });
  await withService(given, ({ store, systemLog }, origin) =>
    store.transaction((trx) =>
      systemLog.record(trx, origin, {
        eventType: 'system.sealing_key.discard',
        outcome: 'SUCCESS',
        debugData: { discarded: String(discarded) },
      }),
    ),
  );
  process.stderr.write(
    `${discarded === 1 ? '1 stored secret was' : `${discarded} stored secrets were`} given up. Enter the passwords of those servers and inboxes again.\n`,
  );
}

/** `postroad admin prune-log` */
export async function removeOldEvents(given: GivenSettings): Promise<void> {
  const removed = await withService(given, (context, origin) => pruneLog(context, { origin }));
  process.stderr.write(
    removed === 0 ? 'No event is older than the retention time.\n' : `${removed} events were removed.\n`,
  );
}

/** `postroad admin backup` */
export async function backup(given: GivenSettings, file: string): Promise<void> {
  const target = resolve(file);
  await withService(given, async ({ store, systemLog }, origin) => {
    await backupStore(store, target).catch((error: unknown) => {
      throw whyNotWritten(error, target);
    });
    await store.transaction((trx) =>
      systemLog.record(trx, origin, {
        eventType: 'system.backup.create',
        outcome: 'SUCCESS',
        debugData: { file: target },
      }),
    );
  });
  process.stderr.write(`The database was copied to ${target}. Keep the key too, apart from it.\n`);
}

/** `postroad admin restore`: nothing is replaced before the backup was looked through. */
export async function restore(given: GivenSettings, file: string, replace: boolean): Promise<void> {
  const { configuration } = readConfiguration(given, process.env);
  const { dataDirectory } = configuration;
  if (configuration.databaseUrl !== undefined)
    throw new Misuse('a backup is of the embedded database; for PostgreSQL use pg_restore');
  const restored = restoreAlone(resolve(file), dataDirectory, replace);
  if (restored.replaced !== undefined)
    process.stderr.write(`The database that was there is now ${restored.replaced}.\n`);
  if (configuration.sealingKeys === undefined && restored.missingKeyIds.length > 0) {
    // To open it now would make a new key, which is not what anybody wants.
    process.stderr.write(
      `Restored. Its secrets are sealed under key ${restored.missingKeyIds.join(', ')}: put that key file back as ${dataDirectory}/key before the service starts.\n`,
    );
    return;
  }
  await withService(given, ({ store, systemLog }, origin) =>
    store.transaction((trx) =>
      systemLog.record(trx, origin, {
        eventType: 'system.backup.restore',
        outcome: 'SUCCESS',
        debugData: { file: resolve(file) },
      }),
    ),
  );
  process.stderr.write('Restored. The service can be started.\n');
}

function restoreAlone(file: string, dataDirectory: string, replace: boolean) {
  try {
    const lock = lockDirectory(dataDirectory);
    try {
      return restoreBackup(file, dataDirectory, { replace });
    } finally {
      lock.release();
    }
  } catch (error) {
    throw whyNotOpened(error, dataDirectory);
  }
}

function whyNotWritten(error: unknown, target: string): unknown {
  const { code } = error as { readonly code?: unknown };
  const reason = {
    ENOENT: 'its folder does not exist',
    EACCES: 'no permission to write there',
    EROFS: 'the file system cannot be written to',
    ENOSPC: 'the disk is full',
  }[String(code)];
  return reason === undefined ? error : new Failure(`the backup ${target} cannot be written: ${reason}`);
}
