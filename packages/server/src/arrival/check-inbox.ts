import type { InboxRow } from '@postroad/store';
import type { Context } from '../context.ts';
import type { EventOrigin } from '../system-log/draft.ts';
import { listFolders } from './folders.ts';
import type { ImapSession } from './imap-session.ts';
import { inboxCheckEvent } from './inbox-events.ts';
import { inboxFailureOf } from './inbox-failure.ts';
import type { InboxCheck } from './inbox-schema.ts';
import { CHECK_TIMEOUT_MS } from './limits.ts';
import { openInbox } from './open-inbox.ts';

/**
 * Logs in to an inbox and lists its folders. One login; nothing is read or changed. Leaves an event, whatever comes of it.
 *
 * @throws ApiError E0000047 when too many checks were asked for, or wait
 */
export async function checkInbox(context: Context, row: InboxRow, origin: EventOrigin): Promise<InboxCheck> {
  if (origin.principal !== undefined) context.limits.check(origin.principal, `${row.host}:${row.port}`);
  const check = await context.checks.run(() => logIn(context, row, origin));
  await context.store.transaction((trx) =>
    context.systemLog.record(trx, origin, inboxCheckEvent(row, check)),
  );
  return check;
}

async function logIn(context: Context, row: InboxRow, origin: EventOrigin): Promise<InboxCheck> {
  const server = `${row.host}:${row.port}`;
  const startedAt = performance.now();
  const took = (): number => Math.round(performance.now() - startedAt);
  const late = AbortSignal.timeout(CHECK_TIMEOUT_MS);
  let session: ImapSession | undefined;
  try {
    session = await openInbox(context, row, origin, late);
    const folders = await listFolders(session.client);
    return { status: 'ok', durationMs: took(), folders: folders.map(({ path, kind }) => ({ path, kind })) };
  } catch (error) {
    const failure = session?.failureOf(error) ?? inboxFailureOf(error, server);
    const { problem, message, fix, reply } = failure;
    return {
      status: 'failed',
      durationMs: took(),
      folders: [],
      problem: { kind: problem, message, fix, ...(reply === undefined ? {} : { reply }) },
    };
  } finally {
    await session?.close();
  }
}
