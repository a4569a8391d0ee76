import {
  AnotherServerEnabled,
  countEmailServers,
  type EmailServerRow,
  insertEmailServer,
} from '@postroad/store';
import type { Context } from '../context.ts';
import { ApiError } from '../http/api-error.ts';
import { newId } from '../ids.ts';
import { settingsOfFields } from '../smtp-settings/settings-of-fields.ts';
import { columnsOf } from '../smtp-settings/stored-settings.ts';
import type { EventOrigin } from '../system-log/draft.ts';
import type { EmailServerFields } from './email-server-schema.ts';
import { anotherEnabled, checkBeforeEnabling } from './enable-check.ts';
import { lifecycleEvent } from './lifecycle-events.ts';

/**
 * Adds a server. One that is enabled is first logged in to; a disabled one is not connected to.
 *
 * @param fields with all that is required
 * @param signal aborted when nobody waits for the answer: then nothing is saved
 * @throws ApiError E0000001 for fields, E0000225 when there are too many servers, what `checkBeforeEnabling` throws
 */
export async function createEmailServer(
  context: Context,
  origin: EventOrigin,
  fields: EmailServerFields,
  signal: AbortSignal,
): Promise<EmailServerRow> {
  const { store, systemLog, configuration } = context;
  const settings = settingsOfFields(fields);
  const id = newId('ces');
  const now = context.now().getTime();
  const enabled = fields.enabled === true;
  const row: EmailServerRow = {
    id,
    alias: fields.alias ?? '',
    enabled: Number(enabled),
    ...columnsOf(settings, id, store.sealer),
    config_version: 1,
    created_at: now,
    updated_at: now,
  };
  const assertRoom = (count: number): void => {
    if (count >= configuration.maxEmailServers)
      throw new ApiError('E0000225', { argument: String(configuration.maxEmailServers) });
  };
  assertRoom(await countEmailServers(store.db));
  if (enabled) await checkBeforeEnabling(context, origin, 'create', row, settings, signal);
  try {
    await store.transaction(async (trx) => {
      // The event first: it takes the log's lock, so that of two who create at once one counts the other's server.
      await systemLog.record(trx, origin, lifecycleEvent('create', row));
      if (enabled) await systemLog.record(trx, origin, lifecycleEvent('activate', row));
      assertRoom(await countEmailServers(trx));
      await insertEmailServer(trx, row);
    });
  } catch (error) {
    if (error instanceof AnotherServerEnabled) throw anotherEnabled();
    throw error;
  }
  return row;
}
