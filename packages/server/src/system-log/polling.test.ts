import { setTimeout as delay } from 'node:timers/promises';
import { appendLogEvents } from '@postroad/store';
import { ENGINES } from '@postroad/store/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LogApp, openLogApp } from './testing/log-app.ts';
import { chooseSeed, Random } from './testing/random.ts';
import { randomEvent } from './testing/random-events.ts';

const WRITERS = 4;
const TRANSACTIONS = 25;

describe.each(ENGINES)('on %s, a client that polls', (engine) => {
  let log: LogApp;
  const seed = chooseSeed();
  const random = new Random(seed);

  beforeAll(async () => {
    console.log(`SEED=${seed}`);
    log = await openLogApp(engine);
  });
  afterAll(() => log.stop());

  it('gets every event once and in the order of commits, while several write', async () => {
    const committed = new Set<string>();
    let writing = WRITERS;
    const write = async () => {
      for (let i = 0; i < TRANSACTIONS; i += 1) {
        const events = Array.from({ length: 1 + random.below(5) }, () => randomEvent(random));
        const undone = random.chance(0.2);
        const wait = random.below(4);
        await log.store
          .transaction(async (trx) => {
            await appendLogEvents(trx, events, Date.now());
            // The transaction stays open for a while: others have to wait for their numbers.
            await delay(wait);
            if (undone) throw new Error('undone');
          })
          .catch((error: Error) => {
            if (error.message !== 'undone') throw error;
          });
        if (!undone) for (const { body } of events) committed.add(body.uuid);
      }
      writing -= 1;
    };
    const seen: string[] = [];
    const times: string[] = [];
    const poll = async () => {
      let url = '/api/v1/logs?limit=7';
      for (;;) {
        const finished = writing === 0;
        const { status, events, links } = await follow(log, url);
        expect(status).toBe(200);
        seen.push(...events.map(({ uuid }) => uuid));
        times.push(...events.map(({ published }) => published));
        expect(links.next).toBeDefined();
        url = links.next as string;
        // A page that is empty after the last commit: there is nothing more.
        if (finished && events.length === 0) return;
        if (events.length === 0) await delay(1);
      }
    };
    await Promise.all([poll(), ...Array.from({ length: WRITERS }, write)]);
    expect(new Set(seen).size).toBe(seen.length);
    expect(new Set(seen)).toEqual(committed);
    expect(times).toEqual([...times].sort());
    const rows = await log.store.db.selectFrom('log_events').select(['seq', 'uuid']).orderBy('seq').execute();
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, i) => i + 1));
    expect(rows.map(({ uuid }) => uuid)).toEqual(seen);
  });

  it('gets only what matches, and goes on behind what did not', async () => {
    const start = await log.get({ filter: 'actor.id eq "00uPoller"', limit: '5' });
    expect(start.events).toEqual([]);
    const other = Array.from({ length: 20 }, () => randomEvent(random));
    const wanted = randomEvent(random);
    const body = {
      ...wanted.body,
      actor: { id: '00uPoller', type: 'User', alternateId: 'p', displayName: 'p' },
    };
    await log.append([
      ...other,
      { body },
      ...other.map((event) => ({ body: { ...event.body, uuid: crypto.randomUUID() } })),
    ]);
    const page = await follow(log, start.links.next as string);
    expect(page.events.map(({ uuid }) => uuid)).toEqual([body.uuid]);
    const after = await follow(log, page.links.next as string);
    expect(after.events).toEqual([]);
    // The empty page moves the cursor: the events that did not match are not looked at again.
    const { last_seq } = await log.store.db
      .selectFrom('log_head')
      .select('last_seq')
      .executeTakeFirstOrThrow();
    const cursor = new URL(after.links.next as string).searchParams.get('after') ?? '';
    expect(Buffer.from(cursor, 'base64url').toString()).toContain(String(last_seq));
  });

  it('resumes after a long time with what came meanwhile', async () => {
    const { links } = await log.get({});
    let next = links.next as string;
    for (let page = await follow(log, next); page.events.length > 0; page = await follow(log, next))
      next = page.links.next as string;
    const missed = Array.from({ length: 3 }, () => randomEvent(random));
    await log.append(missed);
    const url = new URL(next);
    expect(url.searchParams.has('since')).toBe(false);
    const { events } = await follow(log, next);
    expect(events.map(({ uuid }) => uuid)).toEqual(missed.map(({ body }) => body.uuid));
  });
});

async function follow(log: LogApp, url: string) {
  const { searchParams } = new URL(url, 'http://log.example.com');
  return log.get(Object.fromEntries(searchParams));
}
