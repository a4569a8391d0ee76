import { findLogEvents, findLogFacts, type LogFacts, type Queryable } from '@postroad/store';
import { z } from 'zod';
import type { StoredEvent } from './event.ts';
import { rangeOf } from './list-events.ts';
import type { Selection } from './query.ts';

const counted = z.array(z.object({ value: z.string(), count: z.int() }));

const named = z.object({
  id: z.string(),
  displayName: z.string(),
  alternateId: z.string(),
  count: z.int(),
});

/** Counts for the charts and lists beside the log. */
export const logCounts = z
  .object({
    since: z.iso.datetime(),
    until: z.iso.datetime(),
    total: z.int(),
    complete: z
      .boolean()
      .describe(
        'False when only the newest 100,000 events were counted, or those that five seconds were enough for.',
      ),
    countedSince: z.iso.datetime().describe('Events from this time on were counted.'),
    bucketMs: z.int().describe('Length of one bucket of time, in milliseconds.'),
    buckets: z.array(z.object({ start: z.iso.datetime(), count: z.int(), failures: z.int() })),
    eventTypes: counted,
    severities: counted,
    outcomes: counted,
    actors: z.array(named),
    targets: z.array(named).describe('Of the first three targets of each event.'),
    causes: counted.describe('Causes of diagnoses, tests and deliveries that did not succeed.'),
  })
  .meta({ id: 'LogCounts' });
export type LogCounts = z.infer<typeof logCounts>;

const MAX_COUNTED = 100_000;
const MAX_COUNT_MS = 5_000;
/** Of each list: the most frequent. */
const MAX_VALUES = 20;
/** About as many as a chart has room for. */
const MAX_BUCKETS = 90;
const MINUTE_MS = 60_000;
const BUCKETS_MS = [1, 5, 15, 60, 180, 360, 1_440, 10_080].map((minutes) => minutes * MINUTE_MS);

/** Counts the newest events of a selection. */
export async function countEvents(
  db: Queryable,
  selection: Selection,
  now: number,
  client: AbortSignal,
): Promise<LogCounts> {
  const { since, filter, keywords } = selection;
  const until = selection.until ?? now;
  const { low, high } = await rangeOf(db, selection);
  const bucketMs = BUCKETS_MS.find((ms) => (until - since) / ms <= MAX_BUCKETS) ?? 30 * 1_440 * MINUTE_MS;
  const tally = new Tally(bucketMs);
  const timeUp = AbortSignal.timeout(MAX_COUNT_MS);
  const signal = AbortSignal.any([client, timeUp]);
  let complete = true;
  try {
    const search = { low, high, descending: true, filter, keywords, limit: MAX_COUNTED, signal };
    for await (const facts of findLogFacts(db, search)) for (const fact of facts) tally.add(fact);
    complete = tally.total < MAX_COUNTED;
  } catch (error) {
    if (!timeUp.aborted || client.aborted) throw error;
    complete = false;
  }
  return {
    since: new Date(since).toISOString(),
    until: new Date(until).toISOString(),
    total: tally.total,
    complete,
    countedSince: new Date(complete ? since : (tally.oldest ?? until)).toISOString(),
    bucketMs,
    buckets: tally.bucketList(),
    eventTypes: mostFrequent(tally.eventTypes),
    severities: mostFrequent(tally.severities),
    outcomes: mostFrequent(tally.outcomes),
    actors: await withNames(db, 'actor', mostFrequent(tally.actors), { low, high }),
    targets: await withNames(db, 'target', mostFrequent(tally.targets), { low, high }),
    causes: mostFrequent(tally.causes),
  };
}

class Tally {
  readonly eventTypes = new Map<string, number>();
  readonly severities = new Map<string, number>();
  readonly outcomes = new Map<string, number>();
  readonly actors = new Map<string, number>();
  readonly targets = new Map<string, number>();
  readonly causes = new Map<string, number>();
  readonly #buckets = new Map<number, { count: number; failures: number }>();
  readonly #bucketMs: number;
  total = 0;
  oldest: number | undefined;

  constructor(bucketMs: number) {
    this.#bucketMs = bucketMs;
  }

  add({ published, eventType, severity, outcome, actorId, targetIds, cause }: LogFacts): void {
    this.total += 1;
    this.oldest = published;
    for (const [map, value] of [
      [this.eventTypes, eventType],
      [this.severities, severity],
      [this.outcomes, outcome],
      [this.actors, actorId],
    ] as const)
      map.set(value, (map.get(value) ?? 0) + 1);
    for (const id of new Set(targetIds)) this.targets.set(id, (this.targets.get(id) ?? 0) + 1);
    if (cause !== null && cause !== '') this.causes.set(cause, (this.causes.get(cause) ?? 0) + 1);
    const start = published - (published % this.#bucketMs);
    const bucket = this.#buckets.get(start) ?? { count: 0, failures: 0 };
    bucket.count += 1;
    if (outcome === 'FAILURE' || outcome === 'DENY') bucket.failures += 1;
    this.#buckets.set(start, bucket);
  }

  /** Those in which something happened, oldest first. */
  bucketList(): LogCounts['buckets'] {
    return [...this.#buckets]
      .sort(([a], [b]) => a - b)
      .map(([start, bucket]) => ({ start: new Date(start).toISOString(), ...bucket }));
  }
}

function mostFrequent(counts: ReadonlyMap<string, number>): { value: string; count: number }[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MAX_VALUES);
}

/** The names that each had last. */
async function withNames(
  db: Queryable,
  role: 'actor' | 'target',
  list: readonly { readonly value: string; readonly count: number }[],
  range: { readonly low: number; readonly high: number },
): Promise<LogCounts['actors']> {
  const field =
    role === 'actor'
      ? ({ kind: 'column', column: 'actor_id' } as const)
      : ({ kind: 'each', array: ['target'], steps: ['id'] } as const);
  const result: LogCounts['actors'] = [];
  for (const { value: id, count } of list) {
    const filter = { kind: 'compare', field, operator: 'eq', value: id } as const;
    let names = { displayName: id, alternateId: id };
    for await (const [event] of findLogEvents(db, { ...range, descending: true, filter, limit: 1 })) {
      if (event === undefined) continue;
      const { actor, target = [] } = event.body as StoredEvent;
      names = (role === 'actor' ? [actor] : target).find((one) => one.id === id) ?? names;
    }
    result.push({ id, displayName: names.displayName, alternateId: names.alternateId, count });
  }
  return result;
}
