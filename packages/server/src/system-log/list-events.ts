import {
  type FoundLogEvent,
  findLogEvents,
  findLogPosition,
  type LogSearch,
  type Queryable,
  readLogHead,
} from '@postroad/store';
import { completeEvent, type LogEvent, type StoredEvent } from './event.ts';
import type { ListQuery, Selection } from './query.ts';

/** A page of the log. */
export interface EventPage {
  readonly events: readonly FoundLogEvent[];
  /** Number of the event after which the next page begins; undefined after the last page. */
  readonly next: number | undefined;
}

/** Reads one page. */
export async function listEvents(db: Queryable, query: ListQuery, signal?: AbortSignal): Promise<EventPage> {
  const { after, descending, limit, polling } = query;
  const range = await rangeOf(db, query);
  // A restored database may be shorter than the one the cursor is from.
  const from = after === undefined ? undefined : Math.min(after, range.head);
  const low = descending || from === undefined ? range.low : Math.max(range.low, from + 1);
  const high = descending && after !== undefined ? Math.min(range.high, after - 1) : range.high;
  const start = polling ? (from ?? low - 1) : undefined;
  if (limit === 0) return { events: [], next: start };
  // One more than asked for tells whether another page follows; who polls gets one anyway.
  const found = await collect(db, {
    low,
    high,
    descending,
    filter: query.filter,
    keywords: query.keywords,
    limit: polling ? limit : limit + 1,
    signal,
  });
  const page = found.slice(0, limit);
  const last = page.at(-1)?.seq;
  const full = found.length >= limit;
  return {
    events: page,
    // A poll goes on behind everything that was looked at, found or not.
    next: polling ? (full ? last : Math.max(high, start ?? 0)) : found.length > limit ? last : undefined,
  };
}

/** The stretch of the log that a selection means, in numbers of events. */
export async function rangeOf(
  db: Queryable,
  { since, until }: Pick<Selection, 'since' | 'until'>,
): Promise<{ readonly low: number; readonly high: number; readonly head: number }> {
  // First the head: what the other two find later is only older.
  const { first, last } = await readLogHead(db);
  const low = Number.isFinite(since) ? await findLogPosition(db, since) : first;
  const beyond = until === undefined ? undefined : await findLogPosition(db, until + 1);
  return {
    low: Math.max(first, low ?? last + 1),
    high: Math.min(last, (beyond ?? last + 1) - 1),
    head: last,
  };
}

/** The event as the API shows it. */
export function toLogEvent({ body, published }: FoundLogEvent): LogEvent {
  return completeEvent(body as StoredEvent, published);
}

async function collect(db: Queryable, search: LogSearch): Promise<readonly FoundLogEvent[]> {
  const found: FoundLogEvent[] = [];
  for await (const events of findLogEvents(db, search)) found.push(...events);
  return found;
}
