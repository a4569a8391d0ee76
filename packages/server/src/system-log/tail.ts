import { findLogEvents, type LogFilter, readLogHead, type Store } from '@postroad/store';
import { writeCursor } from './cursor.ts';
import { toLogEvent } from './list-events.ts';
import type { SystemLog } from './system-log.ts';

/** Other processes write to the same log, and do not tell: the command line, further nodes. */
const LOOK_EVERY_MS = 1_000;
/** Proxies close a connection on which nothing was said for a minute or less. */
const HEARTBEAT_MS = 15_000;
/** Then the client connects again, and is asked again whether it may. */
const LONGEST_MS = 15 * 60_000;
/** Waits for these together when events come one after the other. */
const GATHER_MS = 20;
const EVENTS_AT_ONCE = 200;

/** What a tail shows. */
export interface TailQuery {
  /** Number of the last event that the client has; undefined: begins now. */
  readonly after: number | undefined;
  readonly filter: LogFilter | undefined;
  readonly keywords: readonly string[];
  readonly signal: AbortSignal;
}

/**
 * The log as it grows, as server-sent events (HTML Living Standard §9.2), each with its cursor for `Last-Event-ID`. It is
 * pulled: a client that reads slowly is sent later, from the database, and costs no memory meanwhile.
 */
export async function* tailEvents(
  { store, systemLog }: { readonly store: Store; readonly systemLog: SystemLog },
  { after, filter, keywords, signal }: TailQuery,
): AsyncGenerator<string> {
  const endsAt = performance.now() + LONGEST_MS;
  const bell = new Bell();
  const unsubscribe = systemLog.subscribe(() => bell.ring());
  try {
    const { first, last } = await readLogHead(store.db);
    let position = after === undefined ? last : Math.max(Math.min(after, last), first - 1);
    let saidAt = performance.now();
    // At once, so that the headers leave; the cursor lets a client resume that has seen no event yet.
    yield heartbeat(position);
    while (performance.now() < endsAt && !signal.aborted) {
      const { last: high } = await readLogHead(store.db);
      const search = { low: position + 1, high, filter, keywords, limit: EVENTS_AT_ONCE, signal };
      let sent = 0;
      for await (const events of findLogEvents(store.db, search)) {
        yield events
          .map(
            (event) =>
              `id: ${writeCursor(event.seq)}\nevent: log\ndata: ${JSON.stringify(toLogEvent(event))}\n\n`,
          )
          .join('');
        sent += events.length;
        position = events.at(-1)?.seq ?? position;
        saidAt = performance.now();
      }
      if (sent === EVENTS_AT_ONCE) continue;
      position = Math.max(position, high);
      if (performance.now() - saidAt > HEARTBEAT_MS) {
        yield heartbeat(position);
        saidAt = performance.now();
      }
      await bell.wait(LOOK_EVERY_MS, signal);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    unsubscribe();
  }
}

/** No event, but a cursor: without data nothing is dispatched. */
function heartbeat(position: number): string {
  return `id: ${writeCursor(position)}\n\n`;
}

/** Wakes one who waits. Rung before, it wakes at once. */
class Bell {
  #rung = false;
  #wake: () => void = () => {};

  ring(): void {
    this.#rung = true;
    this.#wake();
  }

  /** Until it is rung, and a moment more for what comes with it; at most so long. */
  async wait(maxMs: number, signal: AbortSignal): Promise<void> {
    if (!this.#rung)
      await new Promise<void>((resolve) => {
        const done = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', done);
          resolve();
        };
        const timer = setTimeout(done, maxMs);
        signal.addEventListener('abort', done);
        this.#wake = done;
        if (signal.aborted) done();
      });
    if (this.#rung && !signal.aborted) await new Promise((resolve) => setTimeout(resolve, GATHER_MS));
    this.#rung = false;
  }
}
