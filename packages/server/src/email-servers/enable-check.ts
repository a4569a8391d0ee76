import type { CheckSettings, Diagnosis } from '@postroad/diagnosis';
import { type EmailServerRow, listEmailServers, type Queryable } from '@postroad/store';
import type { Context } from '../context.ts';
import { runDiagnosis } from '../diagnoses/run-diagnosis.ts';
import { ApiError } from '../http/api-error.ts';
import type { EventOrigin } from '../system-log/draft.ts';
import { toCheckFailure } from './check-failure.ts';
import { type LifecycleStep, refusedEvent } from './lifecycle-events.ts';

/**
 * Lets mail through a server only after a login to it: the doctor, as far as that. Takes as long as the server does and
 * is not to be called inside a transaction. A refusal leaves an event.
 *
 * @param row as it would be
 * @throws ApiError E0000223, E0000224, E0000266 with the cause; E0000222 when another server is enabled; what
 *   `runDiagnosis` throws
 */
export async function checkBeforeEnabling(
  context: Context,
  origin: EventOrigin,
  step: LifecycleStep,
  row: EmailServerRow,
  settings: CheckSettings,
  signal: AbortSignal,
): Promise<void> {
  await assertNoOtherEnabled(context.store.db, row.id);
  // Sender and recipient come with each message: whether one of them is taken says nothing about the server.
  const { from: _from, to: _to, ...upToLogin } = settings;
  const { diagnosis } = await runDiagnosis(context, {
    settings: upToLogin,
    purpose: 'enable',
    server: { id: row.id, configVersion: row.config_version, alias: row.alias },
    origin,
    signal,
  });
  // Also after a login: whoever left is not told that all mail now goes another way.
  signal.throwIfAborted();
  if (loggedIn(diagnosis)) return;
  const failure = toCheckFailure(diagnosis);
  await context.store.transaction((trx) =>
    context.systemLog.record(trx, origin, refusedEvent(step, row, diagnosis, failure)),
  );
  throw failure;
}

/** Not only without a fault: an inconclusive check has not seen a login. */
function loggedIn({ verdict }: Diagnosis): boolean {
  return verdict === 'ok' || verdict === 'degraded';
}

/** @throws ApiError E0000222 */
async function assertNoOtherEnabled(db: Queryable, id: string): Promise<void> {
  const servers = await listEmailServers(db);
  const other = servers.find((server) => server.enabled === 1 && server.id !== id);
  if (other !== undefined) throw anotherEnabled(other);
}

/** E0000222, with the server that stands in the way where it is known. */
export function anotherEnabled(other?: EmailServerRow): ApiError {
  return new ApiError('E0000222', {
    causes:
      other === undefined
        ? []
        : [
            {
              errorSummary: `enabled: ${other.alias} (${other.id}) is enabled. Disable it first.`,
              emailServerId: other.id,
            },
          ],
  });
}
