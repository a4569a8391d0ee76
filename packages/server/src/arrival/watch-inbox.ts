import { setTimeout as sleep } from 'node:timers/promises';
import type { Bounce } from './bounce.ts';
import { type Folder, listFolders } from './folders.ts';
import type { ImapSession } from './imap-session.ts';
import { InboxFailure, inboxFailureOf } from './inbox-failure.ts';
import { GRACE_MS, LEAST_PAUSE_MS, LOOK_PAUSES_MS, LOOKS_AT_OTHERS, MAX_BROKEN_SESSIONS } from './limits.ts';
import { type Found, Lookout, type Sought } from './look.ts';

/** How far a watch is. */
export interface WatchProgress {
  readonly looks: number;
  readonly messages: number;
  readonly folders: readonly string[];
  /** Milliseconds since 1970. */
  readonly lastLookAt?: number;
  /** A report that the message is delayed has come. */
  readonly delayed?: Bounce;
}

/** What came of a watch. `nothing`: the time is over. */
export type Watched = (Found | { readonly kind: 'nothing' }) & {
  readonly seenAt: number;
  readonly progress: WatchProgress;
};

export interface WatchOptions {
  readonly sought: Sought;
  /** When to give up, milliseconds since 1970. One look at everything is taken even when that is past. */
  readonly until: number;
  readonly signal: AbortSignal;
  /** Opens a session; throws InboxFailure. */
  readonly open: (signal: AbortSignal) => Promise<ImapSession>;
  readonly now: () => number;
  /** How long the last look may take, milliseconds. */
  readonly graceMs?: number;
  readonly onProgress?: (progress: WatchProgress) => void;
}

/**
 * Looks into an inbox until the message, or a bounce of it, is there, or the time is over.
 *
 * @throws InboxFailure when the inbox cannot be looked into; the signal's reason when it is aborted
 */
export async function watchInbox(options: WatchOptions): Promise<Watched> {
  const { until, now } = options;
  // A server that keeps a command under way for ever must not keep the watch.
  const overdue = new AbortController();
  const timer = setTimeout(() => overdue.abort(), Math.max(0, until - now()) + (options.graceMs ?? GRACE_MS));
  const signal = AbortSignal.any([options.signal, overdue.signal]);
  try {
    return await watchOver({ ...options, signal });
  } catch (error) {
    options.signal.throwIfAborted();
    if (overdue.signal.aborted)
      throw new InboxFailure(
        'timeout',
        'The IMAP server of the inbox did not finish what it was asked for in time.',
        {
          fix: 'Look with a mail program whether the mailbox can be read at all.',
        },
      );
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function watchOver(options: WatchOptions): Promise<Watched> {
  const { signal, until, now } = options;
  const watch = new Watch(options);
  for (;;) {
    const looksBefore = watch.looks;
    let session: ImapSession | undefined;
    try {
      session = await options.open(signal);
      return await watch.over(session);
    } catch (error) {
      signal.throwIfAborted();
      const failure = session?.failureOf(error) ?? inboxFailureOf(error, 'of the inbox');
      // A session in which at least one look was taken is none of a row of failures.
      const broken = watch.looks > looksBefore ? 1 : watch.broken + 1;
      watch.broken = broken;
      if (!failure.passing || broken >= MAX_BROKEN_SESSIONS || now() >= until) throw failure;
    } finally {
      await session?.close();
    }
    await sleep(pauseAfter(watch.broken), undefined, { signal });
  }
}

function pauseAfter(times: number): number {
  return LOOK_PAUSES_MS[Math.min(Math.max(1, times), LOOK_PAUSES_MS.length) - 1] ?? 0;
}

class Watch {
  readonly #options: WatchOptions;
  readonly #lookout: Lookout;
  #folders: readonly Folder[] = [];
  #lastLookAt: number | undefined;
  #delayed: Bounce | undefined;
  looks = 0;
  broken = 0;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#lookout = new Lookout(options.sought);
  }

  async over(session: ImapSession): Promise<Watched> {
    const { until, now, signal } = this.#options;
    for (;;) {
      const last = now() >= until;
      const everywhere = last || this.looks < LOOKS_AT_OTHERS || this.looks % LOOKS_AT_OTHERS === 0;
      // Delivery may have made the folder just now.
      if (everywhere || this.#folders.length === 0) this.#folders = await listFolders(session.client);
      const found = await this.#round(session, everywhere);
      if (found !== undefined) return { ...found, seenAt: now(), progress: this.#progress() };
      if (last) return { kind: 'nothing', seenAt: now(), progress: this.#progress() };
      const pause = Math.max(0, Math.min(pauseAfter(this.looks), until - now()));
      await waitForNews(session, pause, signal);
      session.assertGoodFaith();
    }
  }

  async #round(session: ImapSession, everywhere: boolean): Promise<Found | undefined> {
    // The inbox last: a session that waits there is told of what comes.
    const folders = this.#folders.filter(({ kind }) => everywhere || kind !== 'other').toReversed();
    for (const folder of folders) {
      const found = await this.#lookout.look(session, folder);
      this.#options.signal.throwIfAborted();
      if (found?.kind === 'bounce' && found.bounce.action === 'delayed') this.#delayed = found.bounce;
      else if (found !== undefined) return found;
    }
    this.looks += 1;
    this.#lastLookAt = this.#options.now();
    this.#options.onProgress?.(this.#progress());
    return undefined;
  }

  #progress(): WatchProgress {
    return {
      looks: this.looks,
      messages: this.#lookout.messages,
      folders: this.#folders.map(({ path }) => path),
      ...(this.#lastLookAt === undefined ? {} : { lastLookAt: this.#lastLookAt }),
      ...(this.#delayed === undefined ? {} : { delayed: this.#delayed }),
    };
  }
}

/** Waits, but no longer than until the server tells of a new message (RFC 2177) or the session ends. */
async function waitForNews({ client }: ImapSession, ms: number, signal: AbortSignal): Promise<void> {
  const news = new AbortController();
  const wake = (): void => news.abort();
  client.once('exists', wake);
  client.once('close', wake);
  // Ends with the next command; what breaks it is told by that one.
  client.idle().catch(() => {});
  try {
    // A server that tells of news without end is not looked at without end.
    await sleep(Math.min(ms, LEAST_PAUSE_MS), undefined, { signal });
    await sleep(Math.max(0, ms - LEAST_PAUSE_MS), undefined, {
      signal: AbortSignal.any([signal, news.signal]),
    });
  } catch {
    signal.throwIfAborted();
  } finally {
    client.off('exists', wake);
    client.off('close', wake);
  }
}
