import { setImmediate as nextTurn } from 'node:timers/promises';
import { pruneLogEvents, type Queryable } from '@postroad/store';
import { systemPrincipal } from '../access/permissions.ts';
import type { Context } from '../context.ts';
import { newId } from '../ids.ts';
import { readLogRetention } from '../settings/log-retention.ts';

const DAY_MS = 86_400_000;
/** Events removed in one transaction: writers wait for it. */
const PIECE = 500;

/** Removes events older than the retention in force, and notes it. Gives how many. */
export async function pruneLog(
  { store, systemLog, now }: Pick<Context, 'store' | 'systemLog' | 'now'>,
  signal?: AbortSignal,
): Promise<number> {
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
      systemLog.record(
        trx,
        { principal: systemPrincipal('command-line'), transaction: { id: newId('job'), type: 'JOB' } },
        {
          eventType: 'system.log.prune',
          outcome: 'SUCCESS',
          debugData: {
            removed: String(removed),
            before: new Date(before).toISOString(),
            retentionDays: String(days),
          },
        },
      ),
    );
  return removed;
}
