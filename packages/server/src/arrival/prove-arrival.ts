import { bounceFinding, lateFinding, type Parties, spamFinding } from './arrival-finding.ts';
import type { ArrivalOutcome, ArrivalReport } from './arrival-report.ts';
import { type Examined, examineCopy } from './examine-copy.ts';
import type { ImapSession } from './imap-session.ts';
import { inboxFailureOf } from './inbox-failure.ts';
import type { Found, Sought } from './look.ts';
import { removeMessage } from './remove-message.ts';
import { type Watched, type WatchProgress, watchInbox } from './watch-inbox.ts';

export interface ProveOptions {
  readonly sought: Sought;
  readonly parties: Parties;
  /** When the wait began and when it is given up, milliseconds since 1970. */
  readonly startedAt: number;
  readonly until: number;
  readonly signal: AbortSignal;
  readonly open: (signal: AbortSignal) => Promise<ImapSession>;
  readonly now: () => number;
  /** How long the last look may take, milliseconds. */
  readonly graceMs?: number;
  readonly onProgress?: (report: ArrivalReport) => void;
  /** Told of an error of our own, for the log. */
  readonly onDefect?: (error: unknown) => void;
  /** Take the message out of the mailbox once it was read. */
  readonly deleteMessage: boolean;
  /** Resolvers to ask instead of the system's. */
  readonly dnsServers?: readonly string[];
}

/** How it ended and what is known. */
export interface Proof {
  readonly outcome: ArrivalOutcome;
  readonly report: ArrivalReport;
}

/**
 * Waits for the message in an inbox and says what became of it. What keeps it from looking is told as such.
 *
 * @throws the signal's reason when it is aborted, and nothing else
 */
export async function proveArrival(options: ProveOptions): Promise<Proof> {
  const { sought, until, signal, open, now, onProgress } = options;
  let latest: WatchProgress = { looks: 0, messages: 0, folders: [] };
  try {
    const watched = await watchInbox({
      sought,
      until,
      signal,
      open,
      now,
      ...(options.graceMs === undefined ? {} : { graceMs: options.graceMs }),
      onProgress(progress) {
        latest = progress;
        onProgress?.(reportOf(options, progress));
      },
    });
    return await proofOf(options, watched);
  } catch (error) {
    signal.throwIfAborted();
    return failed(options, latest, error);
  }
}

async function proofOf(options: ProveOptions, watched: Watched): Promise<Proof> {
  const { parties, startedAt, now } = options;
  const base = { ...reportOf(options, watched.progress), endedAt: iso(watched.seenAt) };
  if (watched.kind === 'message') return arrived(options, base, watched, watched.seenAt);
  if (watched.kind === 'bounce') {
    const { bounce, folder } = watched;
    return {
      outcome: 'bounced',
      report: {
        ...base,
        delayMs: watched.seenAt - options.sought.sentAt,
        folder: { path: folder.path, kind: folder.kind },
        bounce,
        finding: bounceFinding(parties, bounce),
      },
    };
  }
  const { folders, delayed } = watched.progress;
  return {
    outcome: 'not-found',
    report: { ...base, finding: lateFinding(parties, now() - startedAt, folders, delayed) },
  };
}

async function arrived(
  options: ProveOptions,
  base: ArrivalReport,
  { folder, copy }: Extract<Found, { kind: 'message' }>,
  seenAt: number,
): Promise<Proof> {
  const { sought, parties } = options;
  const clock = { sentAt: sought.sentAt, seenAt };
  const { marked, notes, ...examined }: Examined = await examineCopy(
    copy,
    clock,
    options.dnsServers === undefined ? {} : { dnsServers: options.dnsServers },
  );
  const removal = options.deleteMessage ? await removeMessage(options, folder, copy) : undefined;
  const spam = folder.kind === 'spam' || marked;
  const report: ArrivalReport = {
    ...base,
    folder: { path: folder.path, kind: folder.kind },
    delayMs: seenAt - sought.sentAt,
    ...examined,
    notes: [
      ...base.notes,
      ...(folder.kind === 'other'
        ? [`A rule of the mailbox put the message into the folder ${folder.path}.`]
        : []),
      ...notes,
      ...(removal?.note === undefined ? [] : [removal.note]),
    ],
    ...(removal === undefined ? {} : { deleted: removal.deleted }),
    ...(spam ? { finding: spamFinding(parties, folder.path, examined.authentication, marked) } : {}),
  };
  return { outcome: spam ? 'spam' : 'arrived', report };
}

function failed(options: ProveOptions, progress: WatchProgress, error: unknown): Proof {
  const failure = inboxFailureOf(error, 'of the inbox');
  if (failure.problem === 'defect') options.onDefect?.(failure.cause);
  const { problem, message, fix, reply } = failure;
  return {
    outcome: 'failed',
    report: {
      ...reportOf(options, progress),
      endedAt: iso(options.now()),
      problem: { kind: problem, message, fix, ...(reply === undefined ? {} : { reply }) },
    },
  };
}

function reportOf(
  { sought, startedAt, until, deleteMessage }: ProveOptions,
  progress: WatchProgress,
): ArrivalReport {
  const { looks, messages, folders, lastLookAt, delayed } = progress;
  return {
    sentAt: iso(sought.sentAt),
    startedAt: iso(startedAt),
    until: iso(until),
    looks,
    messages,
    folders,
    deleteMessage,
    ...(lastLookAt === undefined ? {} : { lastLookAt: iso(lastLookAt) }),
    notes:
      delayed === undefined
        ? []
        : [`A server reports that the message is delayed: ${delayed.explained.summary}`],
    ...(delayed === undefined ? {} : { bounce: delayed }),
  };
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
