import { ENGINES } from '@postroad/store/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LogCounts } from './count-events.ts';
import { type LogApp, openLogApp } from './testing/log-app.ts';
import { Random } from './testing/random.ts';
import { randomEvent } from './testing/random-events.ts';

const now = new Date('2026-03-10T12:00:00.000Z');
const HOUR_MS = 3_600_000;

describe.each(ENGINES)('on %s, counts', (engine) => {
  let log: LogApp;
  beforeAll(async () => {
    log = await openLogApp(engine, { now: () => now });
    const random = new Random(31);
    await log.append(
      Array.from({ length: 300 }, (_, i) => ({
        ...randomEvent(random),
        published: now.getTime() - (299 - i) * HOUR_MS,
      })),
    );
  });
  afterAll(() => log.stop());

  const count = async (parameters: Record<string, string>) => {
    const { status, body } = await log.get(parameters, '/api/v1/logs/counts');
    expect(status).toBe(200);
    return body as LogCounts;
  };
  const tally = (values: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  const asMap = (list: readonly { readonly value: string; readonly count: number }[]) =>
    new Map(list.map(({ value, count: n }) => [value, n]));

  it.each([
    {},
    { q: 'admin' },
    { filter: 'outcome.result eq "FAILURE"' },
    { filter: 'eventType sw "user."', q: 'example' },
    { since: '2026-03-08T00:00:00Z', until: '2026-03-09T00:00:00Z' },
  ])('are those of the listed events: %o', async (parameters: Record<string, string>) => {
    const counts = await count(parameters);
    const { events } = await log.get({ ...parameters, limit: '1000' });
    expect(counts.total).toBe(events.length);
    expect(counts.complete).toBe(true);
    expect(counts.total).toBeGreaterThan(0);
    for (const [list, values] of [
      [counts.outcomes, events.map(({ outcome }) => outcome.result)],
      [counts.severities, events.map(({ severity }) => severity)],
    ] as const)
      expect(asMap(list)).toEqual(tally(values));
    const types = tally(events.map(({ eventType }) => eventType));
    for (const { value, count: n } of counts.eventTypes) expect(n).toBe(types.get(value));
    expect(counts.eventTypes).toHaveLength(Math.min(types.size, 20));
    const actors = tally(events.map(({ actor }) => actor.id));
    for (const { id, count: n } of counts.actors) expect(n).toBe(actors.get(id));
    const targets = tally(
      events.flatMap(({ target }) => [...new Set(target.slice(0, 3).map(({ id }) => id))]),
    );
    for (const { id, count: n } of counts.targets) expect(n).toBe(targets.get(id));
    expect(counts.targets).toHaveLength(Math.min(targets.size, 20));
    const causes = tally(
      events
        .filter(({ outcome }) => outcome.result !== 'SUCCESS')
        .map(({ debugContext }) => debugContext.debugData.cause ?? '')
        .filter((cause) => cause !== ''),
    );
    for (const { value, count: n } of counts.causes) expect(n).toBe(causes.get(value));
    expect(counts.causes.length).toBe(Math.min(causes.size, 20));
    expect(counts.buckets.reduce((sum, bucket) => sum + bucket.count, 0)).toBe(events.length);
    for (const { start, count: n } of counts.buckets) {
      const from = Date.parse(start);
      const inside = events.filter(({ published }) => {
        const at = Date.parse(published);
        return at >= from && at < from + counts.bucketMs;
      });
      expect(n).toBe(inside.length);
    }
    expect(counts.buckets.length).toBeLessThanOrEqual(91);
  });

  it('names actors as they were called last', async () => {
    const { body } = randomEvent(new Random(32));
    const called = (displayName: string) => ({
      body: {
        ...body,
        uuid: crypto.randomUUID(),
        actor: { id: '00uNamed', type: 'User', alternateId: `${displayName}@example.com`, displayName },
      },
    });
    await log.append([called('before'), called('after')]);
    const { actors } = await count({ filter: 'actor.id eq "00uNamed"' });
    expect(actors).toEqual([
      { id: '00uNamed', displayName: 'after', alternateId: 'after@example.com', count: 2 },
    ]);
  });
});
