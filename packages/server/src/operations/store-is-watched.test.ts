import { readFileSync } from 'node:fs';
import { insertEmailServer, recordSeenCertificate } from '@postroad/store';
import { openTestStore, type TestStore } from '@postroad/store/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLogger } from './logger.ts';
import { createMetrics } from './metrics.ts';
import { readDatabaseState } from './readiness.ts';
import { observeStore } from './store-metrics.ts';

const log = createLogger({ level: 'silent' });
const DAY_MS = 86_400_000;
let opened: TestStore;
let now = new Date('2026-06-01T00:00:00Z');
beforeEach(async () => {
  opened = await openTestStore('sqlite');
});
afterEach(() => opened.close());

function watch() {
  const metrics = createMetrics();
  const read = observeStore({ store: opened.store, metrics, now: () => now, log });
  return async (name: string) => {
    await read();
    const text = await metrics.registry.metrics();
    return text.split('\n').filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
  };
}

async function addServer(host: string, port: number) {
  await insertEmailServer(opened.store.db, {
    id: `ces${host}${port}`.slice(0, 20),
    alias: host,
    enabled: 0,
    host,
    port,
    username: 'app',
    auth_type: 'BASIC_SMTP_AUTH',
    details: '{}',
    sealed_secrets: '',
    config_version: 1,
    created_at: 0,
    updated_at: 0,
  });
}

async function showCertificate(host: string, port: number, notAfter: number) {
  await recordSeenCertificate(opened.store.db, {
    host,
    port,
    subject: `CN=${host}`,
    fingerprint256: '00',
    not_after: notAfter,
    seen_at: now.getTime(),
  });
}

test('days left of a certificate are told at the first scrape, and stay, negative, after its end', async () => {
  now = new Date('2026-06-01T00:00:00Z');
  await addServer('smtp.example.com', 587);
  await showCertificate('smtp.example.com', 587, now.getTime() + 10 * DAY_MS);
  const read = watch();
  const series = 'postroad_certificate_days_left{host="smtp.example.com",port="587"}';
  expect(await read('postroad_certificate_days_left')).toEqual([`${series} 10`]);
  now = new Date(now.getTime() + 12 * DAY_MS);
  expect(await read('postroad_certificate_days_left')).toEqual([`${series} -2`]);
});

test('a host that only a draft named makes no series', async () => {
  await addServer('smtp.example.com', 587);
  await showCertificate('draft.example.com', 587, now.getTime());
  await showCertificate('smtp.example.com', 465, now.getTime());
  expect(await watch()('postroad_certificate_days_left')).toEqual([]);
});

test('a clock that was set back shows', async () => {
  now = new Date('2026-06-01T00:00:00Z');
  await opened.store.db
    .updateTable('log_head')
    .set({ last_seq: 7, last_published: now.getTime() + 90_000 })
    .execute();
  const read = watch();
  expect(await read('postroad_system_log_clock_lag_seconds')).toEqual([
    'postroad_system_log_clock_lag_seconds 90',
  ]);
  expect(await read('postroad_system_log_last_sequence')).toEqual(['postroad_system_log_last_sequence 7']);
});

test('a database that does not answer is told, keeps what was known, and is not ready', async () => {
  await addServer('smtp.example.com', 587);
  await showCertificate('smtp.example.com', 587, now.getTime());
  const read = watch();
  expect(await read('postroad_database_up')).toEqual(['postroad_database_up 1']);
  expect(await readDatabaseState({ store: opened.store, log })).toEqual({ ready: true });
  const known = await read('postroad_certificate_days_left');
  await opened.store.db.destroy();
  expect(await read('postroad_database_up')).toEqual(['postroad_database_up 0']);
  expect(await read('postroad_certificate_days_left')).toEqual(known);
  expect(await readDatabaseState({ store: opened.store, log })).toEqual({
    ready: false,
    reason: 'the database does not answer',
  });
});

test('docs/operations.md names every metric of ours, and no other', () => {
  const page = readFileSync(new URL('../../../../docs/operations.md', import.meta.url), 'utf8');
  const metrics = createMetrics();
  observeStore({ store: opened.store, metrics, now: () => now, log });
  const ours = metrics.registry
    .getMetricsAsArray()
    .map(({ name }) => name)
    .filter((name) => name.startsWith('postroad_'));
  const named = [...page.matchAll(/\bpostroad_[a-z_]+/g)].map(([name]) => name.replace(/_count$/, ''));
  expect([...new Set(named)].sort()).toEqual(ours.sort());
});
