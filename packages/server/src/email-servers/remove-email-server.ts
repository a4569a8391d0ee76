import { deleteEmailServer, lockEmailServer } from '@postroad/store';
import type { Context } from '../context.ts';
import { notFound } from '../http/api-error.ts';
import type { EventOrigin } from '../system-log/draft.ts';
import { lifecycleEvent } from './lifecycle-events.ts';

/**
 * Deletes a server, also an enabled one, and the records of its tests. Its diagnoses stay.
 *
 * @throws ApiError E0000007
 */
export async function removeEmailServer(context: Context, origin: EventOrigin, id: string): Promise<void> {
  const { store, systemLog, tokens } = context;
  await store.transaction(async (trx) => {
    const row = await lockEmailServer(trx, id);
    if (row === undefined) throw notFound(id, 'EmailServer');
    await deleteEmailServer(trx, id);
    await systemLog.record(trx, origin, lifecycleEvent('delete', row));
  });
  tokens.forget(id);
}
