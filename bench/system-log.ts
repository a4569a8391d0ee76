import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Lab } from '../packages/lab/src/lab.ts';
import { startPostgresql } from '../packages/lab/src/servers/postgresql.ts';
import type { LogEvent } from '../packages/server/src/system-log/event.ts';
import { type LogApp, openLogApp } from '../packages/server/src/system-log/testing/log-app.ts';
import { appendLogEvents, type EngineName, openStore } from '../packages/store/src/index.ts';
import { busyEvents, seeded } from './log-events.ts';

const BATCH = 1_000;
const DAYS = 89;
const DAY_MS = 86_400_000;
const PAGE = 100;
/** Positions in the log, as shares of it, from where the paging begins. */
const DEPTHS = [0, 0.01, 0.5, 0.98] as const;

export interface LogResult {
  readonly engine: EngineName;
  readonly events: number;
  readonly perSecond: number;
  /** Of the last tenth: whether it becomes slower as the log grows. */
  readonly perSecondAtEnd: number;
  readonly batchP99Ms: number;
  readonly groups: readonly LatencyGroup[];
  /** Median time of a page at each depth, for each way to page. */
  readonly pageMs: readonly { readonly name: string; readonly depth: number; readonly medianMs: number }[];
  /** A filter that no index helps and no event passes. */
  readonly wholeLogMs: number;
  readonly exportPerSecond: number;
}

export interface LatencyGroup {
  readonly name: string;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly worstMs: number;
}

/** (d) A log of a million events: writing it, searching it, paging through it. The route's answers, without sign-in. */
export async function benchSystemLog(
  lab: Lab,
  engine: EngineName,
  size: { readonly events: number; readonly queries: number },
): Promise<LogResult> {
  const dataDirectory = mkdtempSync(join(lab.directory, 'log-'));
  // As Debian installs it, not as tests run it.
  const durable = { fsync: 'on', full_page_writes: 'on', shared_buffers: '128MB' };
  const database = engine === 'postgresql' ? await startPostgresql(lab, { parameters: durable }) : undefined;
  const store = await openStore({
    dataDirectory,
    ...(database === undefined ? {} : { databaseUrl: database.url() }),
  });
  const now = Date.now();
  const log = await openLogApp(engine, { store, now: () => new Date(now) });
  try {
    const ingest = await fill(log, size.events, now);
    const random = seeded(2);
    const samples = await sampleEvents(log, size.events, now, random);
    return {
      engine,
      events: size.events,
      ...ingest,
      groups: [
        await measureQueries(log, 'filter', filters, samples, size.queries, now, random),
        await measureQueries(log, 'keywords', keywords, samples, size.queries, now, random),
      ],
      pageMs: await measureDepths(log, now),
      wholeLogMs: await time(() =>
        get(log, {
          filter: 'debugContext.debugData.providerMessage co "no server says this"',
          since: start(now),
        }),
      ),
      exportPerSecond: await measureExport(log, size.events, now),
    };
  } finally {
    await log.stop();
    await store.close();
    await database?.kill('SIGINT');
  }
}

async function fill(log: LogApp, count: number, now: number) {
  const events = busyEvents(seeded(1));
  const stepMs = (DAYS * DAY_MS) / count;
  const times: number[] = [];
  for (let written = 0; written < count; written += BATCH) {
    const batch = Array.from({ length: BATCH }, (_, i) => {
      const { value } = events.next();
      if (value === undefined) throw new Error('no more events');
      return { body: value, published: Math.floor(now - (count - written - i) * stepMs) };
    });
    times.push(await time(() => log.store.transaction((trx) => appendLogEvents(trx, batch, now))));
  }
  const perSecond = (list: readonly number[]) =>
    (list.length * BATCH * 1_000) / list.reduce((a, b) => a + b, 0);
  return {
    perSecond: perSecond(times),
    perSecondAtEnd: perSecond(times.slice(-Math.ceil(times.length / 10))),
    batchP99Ms: percentile(times, 0.99),
  };
}

type Draw = (event: LogEvent) => string;

/** From the one that nearly every event passes to the one that a single event does. */
const filters: readonly Draw[] = [
  ({ eventType }) => `eventType eq "${eventType}"`,
  ({ eventType }) => `eventType sw "${eventType.slice(0, 10)}"`,
  () => 'eventType co "session"',
  () => 'outcome.result eq "FAILURE"',
  () => 'outcome.result ne "SUCCESS" and severity eq "WARN"',
  ({ actor }) => `actor.id eq "${actor.id}"`,
  ({ actor }) => `actor.alternateId eq "${actor.alternateId}"`,
  ({ target }) => `target.id eq "${target[0]?.id ?? ''}"`,
  ({ target, eventType }) =>
    `eventType eq "${eventType}" and target.alternateId eq "${target[0]?.alternateId ?? ''}"`,
  ({ client }) => `client.ipAddress eq "${client.ipAddress ?? '10.1.2.3'}"`,
  ({ transaction }) => `transaction.id eq "${transaction.id}"`,
  ({ uuid }) => `uuid eq "${uuid}"`,
  ({ debugContext }) =>
    `debugContext.debugData.messageId eq "${debugContext.debugData.messageId ?? '<none@example.com>'}"`,
  () => 'debugContext.debugData.cause eq "tls-cert-expired" and eventType sw "system.custom_email_server"',
  () => 'not (eventType eq "system.email.delivery") and outcome.reason pr',
  () => 'target.id eq "nobody" or actor.id eq "nobody"',
];

const keywords: readonly Draw[] = [
  ({ target }) => target[0]?.alternateId.slice(0, 40) ?? 'nothing',
  ({ actor }) => actor.alternateId,
  ({ client }) => client.ipAddress ?? 'queued',
  ({ uuid }) => uuid,
  ({ uuid }) => uuid.slice(0, 8),
  ({ transaction }) => transaction.id,
  () => 'greylisting',
  () => 'expired certificate',
  () => 'delivery',
  () => 'session failure',
  () => 'delivery session',
  ({ target }) => `rejected ${target[1]?.alternateId ?? 'smtp3.example.net'}`,
  () => 'absentword',
];

async function measureQueries(
  log: LogApp,
  name: 'filter' | 'keywords',
  draws: readonly Draw[],
  samples: readonly LogEvent[],
  queries: number,
  now: number,
  random: () => number,
): Promise<LatencyGroup> {
  const times: number[] = [];
  for (let i = 0; i < queries; i += 1) {
    const sample = samples[Math.floor(random() * samples.length)];
    const draw = draws[i % draws.length];
    if (sample === undefined || draw === undefined) continue;
    // From anywhere in the log, in either direction; a third over all of it.
    const from = random() < 0.33 ? 0 : random();
    const time0 = new Date(now - DAYS * DAY_MS * (1 - from)).toISOString();
    const range: Record<string, string> =
      random() < 0.5
        ? { since: time0 }
        : { since: start(now), until: from === 0 ? iso(now) : time0, sortOrder: 'DESCENDING' };
    const what: Record<string, string> = name === 'filter' ? { filter: draw(sample) } : { q: draw(sample) };
    times.push(await time(() => get(log, { ...range, ...what })));
  }
  return {
    name,
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    p99Ms: percentile(times, 0.99),
    worstMs: Math.max(...times),
  };
}

async function measureDepths(log: LogApp, now: number): Promise<LogResult['pageMs']> {
  const whole = { since: start(now), until: iso(now) };
  const ways: readonly { readonly name: string; readonly parameters: Readonly<Record<string, string>> }[] = [
    { name: 'a page', parameters: {} },
    { name: 'a page, newest first', parameters: { ...whole, sortOrder: 'DESCENDING' } },
    { name: 'a page of failures', parameters: { ...whole, filter: 'outcome.result eq "FAILURE"' } },
    { name: 'a page of a keyword', parameters: { ...whole, q: 'delivery' } },
  ];
  const pages: { name: string; depth: number; parameters: Record<string, string>; times: number[] }[] = [];
  for (const { name, parameters } of ways)
    for (const depth of DEPTHS) {
      // Newest first, the depth is counted from the end.
      const fromStart = 'sortOrder' in parameters ? 1 - depth : depth;
      const { links } = await get(log, { since: iso(now - DAYS * DAY_MS * (1 - fromStart)), limit: '1' });
      const after = new URL(links.next ?? '').searchParams.get('after') ?? '';
      pages.push({ name, depth, parameters: { ...parameters, after, limit: String(PAGE) }, times: [] });
    }
  // In turns: what the machine does meanwhile concerns all alike.
  for (let round = 0; round < 50; round += 1)
    for (const { parameters, times } of pages) times.push(await time(() => get(log, parameters)));
  return pages.map(({ name, depth, times }) => ({ name, depth, medianMs: percentile(times, 0.5) }));
}

async function measureExport(log: LogApp, events: number, now: number): Promise<number> {
  const limit = Math.min(events, 100_000);
  const tookMs = await time(() =>
    log.get({ format: 'ndjson', since: start(now), limit: String(limit) }, '/api/v1/logs/export'),
  );
  return (limit * 1_000) / tookMs;
}

async function sampleEvents(
  log: LogApp,
  count: number,
  now: number,
  random: () => number,
): Promise<readonly LogEvent[]> {
  const samples: LogEvent[] = [];
  for (let i = 0; i < 40; i += 1) {
    const since = iso(now - Math.floor(random() * (count - 100)) * ((DAYS * DAY_MS) / count));
    samples.push(...(await get(log, { since, limit: '10' })).events);
  }
  return samples;
}

async function get(log: LogApp, parameters: Readonly<Record<string, string>>) {
  const answer = await log.get(parameters);
  if (answer.status !== 200) throw new Error(`${answer.status}: ${answer.text}`);
  return answer;
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function start(now: number): string {
  return iso(now - DAYS * DAY_MS);
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
