import {
  type DiagnosisRow,
  insertDiagnosis,
  insertEmailServer,
  insertServerTest,
  listDiagnoses,
  listSeenCertificates,
  listServerTests,
  recordSeenCertificate,
  type ServerTestRow,
  writeSetting,
} from '@postroad/store';
import { ENGINES, openTestStore, type TestStore } from '@postroad/store/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pruneResults } from './retention.ts';

const now = new Date('2026-03-10T12:00:00.000Z');
const DAY_MS = 86_400_000;
const daysAgo = (days: number) => now.getTime() - days * DAY_MS;

const diagnosis = (id: string, days: number): DiagnosisRow => ({
  id,
  server_id: null,
  config_version: null,
  purpose: 'diagnosis',
  host: 'smtp.example.com',
  port: 587,
  started_at: daysAgo(days),
  duration_ms: 1,
  verdict: 'ok',
  cause: null,
  stage: null,
  requested_by: '{}',
  result: '{}',
});

const serverTest = (id: string, days: number): ServerTestRow => ({
  id,
  server_id: 'ces1',
  config_version: 1,
  from_address: 'a@example.com',
  to_address: 'b@example.org',
  started_at: daysAgo(days),
  duration_ms: 1,
  status: 'accepted',
  cause: null,
  message_id: null,
  reply: null,
  queue_id: null,
  diagnosis_id: 'dia1',
  requested_by: '{}',
  inbox_id: null,
  arrival_status: 'not-asked',
  arrival: null,
});

describe.each(ENGINES)('on %s, results', (engine) => {
  let opened: TestStore;
  beforeEach(async () => {
    opened = await openTestStore(engine);
    const { db } = opened.store;
    await insertEmailServer(db, {
      id: 'ces1',
      alias: 'A',
      enabled: 0,
      host: 'smtp.example.com',
      port: 587,
      username: 'a',
      auth_type: 'BASIC_SMTP_AUTH',
      details: '{}',
      sealed_secrets: '',
      config_version: 1,
      created_at: 0,
      updated_at: 0,
    });
    for (const days of [1, 29, 31, 89, 91]) {
      await insertDiagnosis(db, diagnosis(`dia${days}`, days));
      await insertServerTest(db, serverTest(`tst${days}`, days));
    }
    for (const days of [91, 399, 401])
      await recordSeenCertificate(db, {
        host: 'smtp.example.com',
        port: days,
        subject: 'CN=smtp.example.com',
        fingerprint256: 'AA',
        not_after: daysAgo(days),
        seen_at: daysAgo(days),
      });
  });
  afterEach(() => opened.close());

  async function left() {
    const { db } = opened.store;
    return {
      diagnoses: (await listDiagnoses(db, { limit: 10 })).map(({ id }) => id),
      tests: (await listServerTests(db, { serverId: 'ces1', limit: 10 })).map(({ id }) => id),
      certificates: (await listSeenCertificates(db)).map(({ port }) => port).sort((a, b) => a - b),
    };
  }

  test('are kept as long as the log, and certificates for more than a year', async () => {
    await pruneResults({ store: opened.store, now: () => now });
    expect(await left()).toEqual({
      diagnoses: ['dia1', 'dia29', 'dia31', 'dia89'],
      tests: ['tst1', 'tst29', 'tst31', 'tst89'],
      certificates: [91, 399],
    });
  });

  test('are kept as long as the setting says', async () => {
    await writeSetting(opened.store.db, 'logRetention', { days: 30 });
    await pruneResults({ store: opened.store, now: () => now });
    expect(await left()).toMatchObject({ diagnoses: ['dia1', 'dia29'], tests: ['tst1', 'tst29'] });
  });
});
