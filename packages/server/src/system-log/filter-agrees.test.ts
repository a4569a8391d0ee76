import { ENGINES } from '@postroad/store/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from './testing/evaluate.ts';
import { type LogApp, openLogApp } from './testing/log-app.ts';
import { chooseSeed, Random } from './testing/random.ts';
import { randomEvent } from './testing/random-events.ts';
import { randomFilter } from './testing/random-filters.ts';

const EVENTS = 250;
const FILTERS = 1_200;

describe.each(ENGINES)('on %s, a filter', (engine) => {
  let log: LogApp;
  const seed = chooseSeed();
  const random = new Random(seed);

  beforeAll(async () => {
    console.log(`SEED=${seed}`);
    log = await openLogApp(engine);
    await log.append(Array.from({ length: EVENTS }, () => randomEvent(random)));
  });
  afterAll(() => log.stop());

  it('finds the events that an independent judge finds, in their order', async () => {
    const { events: all } = await log.get({ limit: '1000' });
    expect(all).toHaveLength(EVENTS);
    let found = 0;
    for (let i = 0; i < FILTERS; i += 1) {
      const { meaning, text } = randomFilter(random);
      const { status, events } = await log.get({ filter: text, limit: '1000' });
      const wanted = all.filter((event) => evaluate(meaning, event));
      expect({ text, status, ids: events.map(({ uuid }) => uuid) }).toEqual({
        text,
        status: 200,
        ids: wanted.map(({ uuid }) => uuid),
      });
      if (wanted.length > 0 && wanted.length < EVENTS) found += 1;
    }
    // The filters tell events apart; a service that finds nothing, or everything, would not pass.
    expect(found).toBeGreaterThan(FILTERS / 6);
  }, 120_000);
});
