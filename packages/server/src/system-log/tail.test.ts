import { appendLogEvents, openStore } from '@postroad/store';
import { createTestPlace, ENGINES } from '@postroad/store/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LogEvent } from './event.ts';
import { type LogApp, openLogApp } from './testing/log-app.ts';
import { Random } from './testing/random.ts';
import { randomEvent } from './testing/random-events.ts';

describe.each(ENGINES)('on %s, a live tail', (engine) => {
  const random = new Random(21);
  let log: LogApp;
  let other: Awaited<ReturnType<typeof openStore>>;
  let place: Awaited<ReturnType<typeof createTestPlace>>;
  let url: string;

  beforeAll(async () => {
    place = await createTestPlace(engine);
    const store = await openStore(place.options);
    other = await openStore(place.options);
    log = await openLogApp(engine, { store });
    url = `${await log.app.listen({ port: 0, host: '127.0.0.1' })}/api/v1/logs/tail`;
  });
  afterAll(async () => {
    await log.stop();
    await log.store.close();
    await other.close();
    await place.remove();
  });

  it('shows events as they are recorded, of this process and of others', async () => {
    await using tail = await watch(url);
    await tail.connected;
    const own = randomEvent(random);
    await log.append([own]);
    await log.store.transaction((trx) =>
      log.systemLog.record(
        trx,
        { transaction: { id: 'txn', type: 'JOB' } },
        { eventType: 'system.email.delivery', outcome: 'SUCCESS' },
      ),
    );
    const foreign = randomEvent(random);
    await other.transaction((trx) => appendLogEvents(trx, [foreign], Date.now()));
    const events = await tail.take(3);
    expect(events.map(({ uuid }) => uuid)).toEqual([own.body.uuid, expect.any(String), foreign.body.uuid]);
    expect(events[1]).toMatchObject({ eventType: 'system.email.delivery', published: expect.any(String) });
  });

  it('shows what passes filter and keywords', async () => {
    await using tail = await watch(
      `${url}?${new URLSearchParams({ filter: 'actor.id eq "00uTail"', q: 'wanted' })}`,
    );
    await tail.connected;
    const of = (id: string, displayName: string) => {
      const { body } = randomEvent(random);
      return { body: { ...body, actor: { id, type: 'User', alternateId: id, displayName } } };
    };
    const wanted = of('00uTail', 'Wanted Person');
    await log.append([of('00uTail', 'another'), of('00uOther', 'wanted'), wanted]);
    expect((await tail.take(1))[0]?.uuid).toBe(wanted.body.uuid);
  });

  it('resumes behind the last event that the client has', async () => {
    let lastEventId: string | undefined;
    {
      await using tail = await watch(url);
      await tail.connected;
      await log.append([randomEvent(random)]);
      await tail.take(1);
      lastEventId = tail.lastEventId();
    }
    const missed = Array.from({ length: 450 }, () => randomEvent(random));
    await log.append(missed);
    await using again = await watch(url, lastEventId);
    const events = await again.take(missed.length);
    expect(events.map(({ uuid }) => uuid)).toEqual(missed.map(({ body }) => body.uuid));
  });

  it('gives a cursor before the first event, and refuses one that is none', async () => {
    await using tail = await watch(url);
    await tail.connected;
    const cursor = tail.lastEventId();
    const [event] = [randomEvent(random)];
    await log.append([event]);
    await using resumed = await watch(url, cursor);
    expect((await resumed.take(1))[0]?.uuid).toBe(event?.body.uuid);
    const refused = await fetch(url, { headers: { 'Last-Event-ID': 'made up' } });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ errorCode: 'E0000053' });
  });
});

describe('a live tail', () => {
  it('ends when the service stops, and answers no HEAD', async () => {
    const log = await openLogApp('sqlite');
    const url = `${await log.app.listen({ port: 0, host: '127.0.0.1' })}/api/v1/logs/tail`;
    expect((await fetch(url, { method: 'HEAD' })).status).toBeGreaterThanOrEqual(404);
    const tail = await watch(url);
    await tail.connected;
    await log.stop();
    await tail.ended;
  });
});

/** Reads an event stream as a browser does (HTML Living Standard §9.2.6). */
async function watch(url: string, lastEventId?: string) {
  const stop = new AbortController();
  const headers = lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId };
  const response = await fetch(url, { signal: stop.signal, headers });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  const events: LogEvent[] = [];
  let id: string | undefined;
  let changed = deferred();
  const connected = deferred();
  const reading = (async () => {
    let buffer = '';
    for await (const text of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      buffer += text;
      for (let end = buffer.indexOf('\n\n'); end >= 0; end = buffer.indexOf('\n\n')) {
        const fields = new Map(
          buffer
            .slice(0, end)
            .split('\n')
            .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
        );
        buffer = buffer.slice(end + 2);
        id = fields.get('id') ?? id;
        connected.resolve();
        const data = fields.get('data');
        if (fields.get('event') === 'log' && data !== undefined) events.push(JSON.parse(data) as LogEvent);
        changed.resolve();
        changed = deferred();
      }
    }
  })().catch((error: unknown) => {
    if (!stop.signal.aborted) throw error;
  });
  return {
    connected: connected.promise,
    ended: reading,
    lastEventId: () => id,
    async take(count: number): Promise<readonly LogEvent[]> {
      while (events.length < count) await changed.promise;
      return events;
    },
    async [Symbol.asyncDispose]() {
      stop.abort();
      await reading;
    },
  };
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
