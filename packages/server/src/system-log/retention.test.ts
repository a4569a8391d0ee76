import { setImmediate as nextTurn } from 'node:timers/promises';
import { writeSetting } from '@postroad/store';
import { ENGINES } from '@postroad/store/testing';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startRetention } from '../operations/retention.ts';
import { pruneLog } from './retention.ts';
import { type LogApp, openLogApp } from './testing/log-app.ts';
import { Random } from './testing/random.ts';
import { randomEvent } from './testing/random-events.ts';

const now = new Date('2026-03-10T12:00:00.000Z');
const DAY_MS = 86_400_000;

describe.each(ENGINES)('on %s, pruning', (engine) => {
  let log: LogApp;
  beforeEach(async () => {
    log = await openLogApp(engine, { now: () => now });
    const random = new Random(41);
    await log.append(
      Array.from({ length: 1_500 }, (_, i) => ({
        ...randomEvent(random),
        published: now.getTime() - (1_500 - i) * (DAY_MS / 10),
      })),
    );
  });
  afterEach(() => log.stop());

  const context = () => ({
    store: log.store,
    systemLog: log.systemLog,
    now: () => now,
    log: pino({ level: 'silent' }),
  });
  const since = new Date(now.getTime() - 170 * DAY_MS).toISOString();

  it('removes what is older than 90 days, and notes it', async () => {
    expect(await pruneLog(context())).toBe(600);
    const { events } = await log.get({ since, limit: '1000' });
    expect(events).toHaveLength(901);
    expect(events[0]?.published).toBe(new Date(now.getTime() - 90 * DAY_MS).toISOString());
    expect(events.at(-1)).toMatchObject({
      eventType: 'system.log.prune',
      actor: { type: 'SystemPrincipal' },
      transaction: { type: 'JOB' },
      debugContext: { debugData: { removed: '600', retentionDays: '90' } },
    });
    expect(await log.store.db.selectFrom('log_head').selectAll().execute()).toMatchObject([
      { first_seq: 601, last_seq: 1_501 },
    ]);
    // Nothing to remove is nothing to note.
    expect(await pruneLog(context())).toBe(0);
    expect((await log.get({ since, limit: '1000' })).events).toHaveLength(901);
  });

  it('obeys the setting', async () => {
    await writeSetting(log.store.db, 'logRetention', { days: 1 });
    expect(await pruneLog(context())).toBe(1_490);
  });

  it('leaves a client that polls where it was', async () => {
    const page = await log.get({ since, limit: '700' });
    await pruneLog(context());
    const next = await log.get(Object.fromEntries(new URL(page.links.next as string).searchParams));
    expect(next.events[0]?.published).toBe(new Date(now.getTime() - 80 * DAY_MS).toISOString());
    const old = await log.get({ since, limit: '5' });
    expect(old.status).toBe(200);
  });

  it('by two nodes at once removes each event once', async () => {
    const removed = await Promise.all([pruneLog(context()), pruneLog(context())]);
    expect(removed[0] + removed[1]).toBe(600);
  });

  it('runs at once when it is started, and stops', async () => {
    const stop = startRetention(context());
    const left = async () => (await log.store.db.selectFrom('log_events').select('seq').execute()).length;
    // 900 are left, and the event that says so.
    while ((await left()) > 901) await nextTurn();
    await stop();
    expect((await log.get({ since, limit: '1000' })).events).toHaveLength(901);
  });
});
