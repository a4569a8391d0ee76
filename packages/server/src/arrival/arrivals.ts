import {
  findEmailServer,
  findInbox,
  type InboxRow,
  listWaitingServerTests,
  type ServerTestRow,
  updateWaitingServerTest,
} from '@postroad/store';
import { systemPrincipal } from '../access/permissions.ts';
import type { Context } from '../context.ts';
import { randomText } from '../ids.ts';
import type { EventOrigin } from '../system-log/draft.ts';
import type { ArrivalReport } from './arrival-report.ts';
import { arrivalEvent, bounceEvent } from './inbox-events.ts';
import { InboxFailure } from './inbox-failure.ts';
import { MAX_WATCHES, PROGRESS_EVERY_MS, TAKE_OVER_AFTER_MS } from './limits.ts';
import { openInbox } from './open-inbox.ts';
import { type Proof, proveArrival } from './prove-arrival.ts';

/** What is told of a wait that has just begun. */
export function beginningOf(wait: {
  /** Milliseconds since 1970, as `sentAt`. */
  readonly startedAt: number;
  readonly sentAt: number;
  readonly waitMs: number;
  readonly deleteMessage: boolean;
}): ArrivalReport {
  const { startedAt, sentAt, waitMs, deleteMessage } = wait;
  return {
    sentAt: new Date(sentAt).toISOString(),
    startedAt: new Date(startedAt).toISOString(),
    until: new Date(startedAt + waitMs).toISOString(),
    looks: 0,
    messages: 0,
    folders: [],
    notes: [],
    deleteMessage,
  };
}

/** The waits for test messages of one process. They outlive the request that asked for them, and the process. */
export interface Arrivals {
  /** Another wait can begin now. */
  readonly free: boolean;
  /** Begins to wait for the message of a test whose row says `waiting`. */
  watch(row: ServerTestRow): void;
  /**
   * Takes up waits that no process is at: those of this one before it was started anew, and of others that are gone.
   * A wait whose time is over gets one last look.
   */
  takeUp(): Promise<void>;
  /** Ends when no wait is under way here. */
  settled(): Promise<void>;
  /** Lays down all waits; they stay `waiting` for whoever takes them up. */
  stop(): Promise<void>;
}

/** The waits of a process. Resolvers other than the system's are for tests. */
export function createArrivals(
  context: Context,
  options: { readonly dnsServers?: readonly string[] } = {},
): Arrivals {
  const { store, log } = context;
  const stopping = new AbortController();
  const running = new Map<string, Promise<void>>();
  const now = (): number => context.now().getTime();

  const watch = (row: ServerTestRow): void => {
    if (stopping.signal.aborted || running.has(row.id) || running.size >= MAX_WATCHES) return;
    const work = wait(row)
      .catch((error: unknown) => {
        if (!stopping.signal.aborted)
          log.error({ err: error, testId: row.id }, 'waiting for a test message failed');
      })
      .finally(() => running.delete(row.id));
    running.set(row.id, work);
  };

  async function wait(row: ServerTestRow): Promise<void> {
    const begun = JSON.parse(row.arrival ?? '{}') as ArrivalReport;
    const inbox = row.inbox_id === null ? undefined : await findInbox(store.db, row.inbox_id);
    const origin: EventOrigin = {
      principal: systemPrincipal('command-line'),
      transaction: { id: randomText(27), type: 'JOB' },
    };
    const notes = interruptionOf(begun, now());
    let lastWrite = now();
    const proof = await proveArrival({
      sought: {
        token: { testId: row.id, messageId: row.message_id ?? '' },
        to: row.to_address,
        sentAt: Date.parse(begun.sentAt),
      },
      parties: { from: row.from_address, to: row.to_address },
      startedAt: Date.parse(begun.startedAt),
      until: Date.parse(begun.until),
      signal: stopping.signal,
      // Each session reads the inbox anew: it may have been changed, or be gone.
      open: async (signal) => openInbox(context, await inboxOfWait(row), origin, signal),
      now,
      deleteMessage: begun.deleteMessage,
      onProgress(report) {
        if (now() - lastWrite < PROGRESS_EVERY_MS && report.looks > 1) return;
        lastWrite = now();
        const arrival = JSON.stringify({ ...report, notes: [...notes, ...report.notes] });
        updateWaitingServerTest(store.db, row.id, { arrival_status: 'waiting', arrival }).catch(
          (error: unknown) => log.warn({ err: error, testId: row.id }, 'progress of a wait was not kept'),
        );
      },
      onDefect: (error) => log.error({ err: error, testId: row.id }, 'looking into an inbox failed'),
      ...options,
    });
    const report = { ...proof.report, notes: [...notes, ...proof.report.notes] };
    await settle(row, inbox, origin, { ...proof, report });
  }

  async function inboxOfWait(row: ServerTestRow): Promise<InboxRow> {
    const inbox = row.inbox_id === null ? undefined : await findInbox(store.db, row.inbox_id);
    if (inbox !== undefined) return inbox;
    throw new InboxFailure('gone', 'The inbox in which the message was awaited has been deleted.', {
      fix: 'Send another test with an inbox that is there.',
    });
  }

  /** Of several processes one writes the end, and with it the event. */
  async function settle(
    row: ServerTestRow,
    inbox: InboxRow | undefined,
    origin: EventOrigin,
    { outcome, report }: Proof,
  ): Promise<void> {
    const target = inbox ?? { id: row.inbox_id ?? '', name: 'deleted inbox', address: row.to_address };
    await store.transaction(async (trx) => {
      const arrival = JSON.stringify(report);
      const settled = await updateWaitingServerTest(trx, row.id, { arrival_status: outcome, arrival });
      if (settled === undefined) return;
      const server = await findEmailServer(trx, row.server_id);
      await context.systemLog.record(trx, origin, arrivalEvent(row, server, target, outcome, report));
      if (outcome === 'bounced') await context.systemLog.record(trx, origin, bounceEvent(row, report));
    });
  }

  return {
    get free() {
      return running.size < MAX_WATCHES;
    },
    watch,
    async takeUp() {
      for (const row of await listWaitingServerTests(store.db, MAX_WATCHES))
        if (store.engine === 'sqlite' || isLeft(row, now())) watch(row);
    },
    async settled() {
      await Promise.all(running.values());
    },
    async stop() {
      stopping.abort(new Error('the service stops'));
      await Promise.all(running.values());
    },
  };
}

/** With one database for many processes: none has written for so long that it must be gone. */
function isLeft(row: ServerTestRow, now: number): boolean {
  const { startedAt, lastLookAt } = JSON.parse(row.arrival ?? '{}') as ArrivalReport;
  return now - Date.parse(lastLookAt ?? startedAt) > TAKE_OVER_AFTER_MS;
}

function interruptionOf({ startedAt, lastLookAt, notes }: ArrivalReport, now: number): readonly string[] {
  const told = notes.filter((note) => note.startsWith(INTERRUPTED));
  const gap = now - Date.parse(lastLookAt ?? startedAt);
  if (gap < TAKE_OVER_AFTER_MS) return told;
  return [...told, `${INTERRUPTED} for ${Math.round(gap / 1_000)} s, in which Postroad was not running.`];
}

const INTERRUPTED = 'Nobody looked into the inbox';
