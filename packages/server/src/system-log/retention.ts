import { setImmediate as nextTurn } from 'node:timers/promises';
import { pruneLogEvents, type Queryable } from '@postroad/store';
import { systemPrincipal } from '../access/permissions.ts';
import type { Context } from '../context.ts';
import { newId } from '../ids.ts';
import { readLogRetention } from '../settings/log-retention.ts';
import type { EventOrigin } from './draft.ts';

const DAY_MS = 86_400_000;
/** Events removed in one transaction: writers wait for it. */
const PIECE = 500;

/**
 * Removes events older than the retention in force, and notes it. Gives how many.
 *
 * @param options.origin who asked for it; absent: the service itself, because it is time
 */
export async function pruneLog(
  { store, systemLog, now }: Pick<Context, 'store' | 'systemLog' | 'now'>,
  options: { readonly signal?: AbortSignal; readonly origin?: EventOrigin } = {},
): Promise<number> {
  const { signal, origin = ownOrigin() } = options;
  const { days } = await readLogRetention(store.db);
  const before = now().getTime() - days * DAY_MS;
  let removed = 0;
  for (;;) {
    const piece = await store.transaction((trx: Queryable) => pruneLogEvents(trx, before, PIECE));
    removed += piece;
    if (piece === 0 || signal?.aborted) break;
    await nextTurn();
  }
  if (removed > 0)
    await store.transaction((trx) =>
      systemLog.record(trx, origin, {
        eventType: 'system.log.prune',
        outcome: 'SUCCESS',
        debugData: {
          removed: String(removed),
          before: new Date(before).toISOString(),
          retentionDays: String(days),
        },
      }),
    );
  return removed;
}

function ownOrigin(): EventOrigin {
  return { principal: systemPrincipal('command-line'), transaction: { id: newId('job'), type: 'JOB' } };
}
