import { ENGINES } from '@postroad/store/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logEvent } from './event.ts';
import { type LogApp, openLogApp } from './testing/log-app.ts';
import { Random } from './testing/random.ts';
import { randomEvent } from './testing/random-events.ts';

const now = new Date('2026-03-10T12:00:00.000Z');
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS).toISOString();

describe.each(ENGINES)('on %s, a list of events', (engine) => {
  let log: LogApp;
  /** One event an hour, the last of them now; the oldest first. */
  const uuids: string[] = [];
  const COUNT = 240;

  beforeAll(async () => {
    log = await openLogApp(engine, { now: () => now });
    const random = new Random(7);
    const events = Array.from({ length: COUNT }, (_, i) => ({
      ...randomEvent(random),
      published: now.getTime() - (COUNT - 1 - i) * HOUR_MS,
    }));
    uuids.push(...events.map(({ body }) => body.uuid));
    await log.append(events);
  });
  afterAll(() => log.stop());

  const ids = (events: readonly { readonly uuid: string }[]) => events.map(({ uuid }) => uuid);
  const between = (from: number, to: number) => uuids.slice(COUNT - 1 - from, COUNT - to);

  it('has 100 events of the last seven days unless told otherwise, oldest first', async () => {
    const { status, events } = await log.get({});
    expect(status).toBe(200);
    expect(ids(events)).toEqual(between(7 * 24, 7 * 24 - 99));
  });

  it('has events in the shape of the schema, every key present', async () => {
    const { events } = await log.get({ limit: '1000' });
    for (const event of events) expect(logEvent.strict().parse(event)).toEqual(event);
    const [first] = events;
    expect(Object.keys(first ?? {}).sort()).toEqual(Object.keys(logEvent.shape).sort());
    expect(first?.published).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('is bounded by since and until, both included, and ends', async () => {
    const page = await log.get({ since: daysAgo(2), until: daysAgo(1), limit: '1000' });
    expect(ids(page.events)).toEqual(between(48, 24));
    expect(page.links.next).toBeUndefined();
    expect(page.links.self).toContain('/api/v1/logs?');
  });

  it.each(['ASCENDING', 'DESCENDING'])('is the same %s in pages of any size', async (sortOrder) => {
    const whole = sortOrder === 'ASCENDING' ? between(72, 0) : between(72, 0).toReversed();
    for (const limit of [1, 10, 73, 74, 1_000]) {
      const found: string[] = [];
      let pages = 0;
      let parameters: Record<string, string> = {
        since: daysAgo(3),
        until: daysAgo(0),
        sortOrder,
        limit: String(limit),
      };
      for (;;) {
        const { status, events, links } = await log.get(parameters);
        expect(status).toBe(200);
        found.push(...ids(events));
        pages += 1;
        if (links.next === undefined) break;
        expect(events).toHaveLength(limit);
        parameters = Object.fromEntries(new URL(links.next).searchParams);
      }
      expect(found).toEqual(whole);
      expect(pages).toBe(Math.ceil(whole.length / limit));
    }
  });

  it('goes backwards from the newest without until, and ends', async () => {
    const page = await log.get({ sortOrder: 'DESCENDING', limit: '3' });
    expect(ids(page.events)).toEqual(uuids.slice(-3).toReversed());
    const next = await log.get(Object.fromEntries(new URL(page.links.next as string).searchParams));
    expect(ids(next.events)).toEqual(uuids.slice(-6, -3).toReversed());
    const all = await log.get({ sortOrder: 'DESCENDING', limit: '1000' });
    expect(ids(all.events)).toEqual(between(168, 0).toReversed());
    expect(all.links.next).toBeUndefined();
  });

  it('polls with an empty until as without one', async () => {
    const { links } = await log.get({ until: '', since: daysAgo(0.01) });
    expect(links.next).toContain('after=');
  });

  it('links absolutely, with the parameters of the request and one header for each relation', async () => {
    const { headers } = await log.app.inject({
      url: '/api/v1/logs?limit=2&filter=severity%20eq%20%22INFO%22',
      headers: { host: 'log.example.com:8443' },
    });
    expect(headers.link).toHaveLength(2);
    const [self, next] = headers.link as unknown as string[];
    expect(self).toBe(
      '<http://log.example.com:8443/api/v1/logs?limit=2&filter=severity%20eq%20%22INFO%22>; rel="self"',
    );
    expect(next).toMatch(
      /^<http:\/\/log\.example\.com:8443\/api\/v1\/logs\?limit=2&.*after=[\w-]+>; rel="next"$/,
    );
  });

  it('is empty with limit 0, and polling goes on from where it began', async () => {
    const nothing = await log.get({ limit: '0', since: daysAgo(1) });
    expect(nothing.events).toEqual([]);
    const next = await log.get({
      ...Object.fromEntries(new URL(nothing.links.next as string).searchParams),
      limit: '5',
    });
    expect(ids(next.events)).toEqual(between(24, 20));
    const bounded = await log.get({ limit: '0', since: daysAgo(1), until: daysAgo(0) });
    expect(bounded).toMatchObject({ status: 200, events: [] });
    expect(bounded.links.next).toBeUndefined();
  });

  it('is empty and well for a time without events', async () => {
    const page = await log.get({ since: daysAgo(170), until: daysAgo(100) });
    expect(page).toMatchObject({ status: 200, events: [] });
    expect(page.links.next).toBeUndefined();
    expect(await log.get({ since: daysAgo(0), until: daysAgo(3) })).toMatchObject({
      status: 200,
      events: [],
    });
  });

  it('takes its own links with a since that has become too old', async () => {
    const { links } = await log.get({ since: daysAgo(3), limit: '1' });
    const parameters = Object.fromEntries(new URL(links.next as string).searchParams);
    const { status, events } = await log.get({ ...parameters, since: daysAgo(400) });
    expect({ status, ids: ids(events) }).toEqual({ status: 200, ids: between(71, 71) });
  });

  it('finds keywords in any attribute, in any case, all of them, as whole pieces', async () => {
    const { events } = await log.get({ since: daysAgo(30), limit: '1000' });
    const having = (...needles: readonly string[]) =>
      ids(
        events.filter((event) => {
          const { published: _, version: __, ...searched } = event;
          const text = JSON.stringify(searched).toLowerCase();
          return needles.every((needle) =>
            new RegExp(`(?<![\\p{L}\\p{N}])${needle}(?![\\p{L}\\p{N}])`, 'u').test(text),
          );
        }),
      );
    for (const [q, ...needles] of [
      ['ADMIN', 'admin'],
      ['deploy firefox', 'deploy', 'firefox'],
      ['mail-1.example.com', 'mail-1\\.example\\.com'],
      ['2JIRnCFd0gG0GjHAAABjY', '2jirncfd0gg0gjhaaabjy'],
      ['XOxBw-2JIRnCFd0gG0GjHAAABjY', 'xoxbw-2jirncfd0gg0gjhaaabjy'],
      ['äöü', 'äöü'],
      ['日本語のメール', '日本語のメール'],
      ['10.0.0.1', '10\\.0\\.0\\.1'],
      ['lifecycle SUCCESS', 'lifecycle', 'success'],
    ] as const) {
      const found = await log.get({ q, since: daysAgo(30), limit: '1000' });
      expect({ q, ids: ids(found.events) }).toEqual({ q, ids: having(...needles) });
      expect(found.events.length).toBeGreaterThan(0);
    }
    for (const q of ['adm', 'dmin', '---', '10.0.0.100', 'firefox absentword'])
      expect((await log.get({ q, since: daysAgo(30) })).events).toEqual([]);
  });
});
