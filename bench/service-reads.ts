import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import autocannon from 'autocannon';
import type { Lab } from '../packages/lab/src/lab.ts';
import { appendLogEvents, openStore } from '../packages/store/src/index.ts';
import { busyEvents, seeded } from './log-events.ts';
import { startBenchService } from './service.ts';

const SERVERS = 10;
const EVENTS = 50_000;
const BATCH = 1_000;
const RATE = 1_000;
const CONNECTIONS = 20;

export interface ReadResult {
  readonly name: string;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  readonly mebibytesPerSecond: number;
  /** Of the service, after this part. */
  readonly residentMiB: number;
}

/** Reads at 1,000 requests a second, one kind after the other, with the load generator on the same cores. */
export async function benchReads(lab: Lab, command: string, seconds: number): Promise<readonly ReadResult[]> {
  const data = mkdtempSync(join(lab.directory, 'data-'));
  await fillLog(data);
  const token = execFileSync(
    process.execPath,
    [command, 'token', 'create', '--data', data, '--name', 'bench', '--scope', 'manage'],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  ).trim();
  const limits = ['--requests-per-minute', '100000000'];
  await using service = await startBenchService(
    process.execPath,
    [command, 'serve', '--data', data, '--port', '0', ...limits],
    data,
  );
  const headers = { authorization: `SSWS ${token}` };
  let id = '';
  for (let i = 0; i < SERVERS; i += 1) id = await createServer(service.url, headers, i);

  const reads = [
    { name: `GET /api/v1/email-servers, ${SERVERS} servers`, path: '/api/v1/email-servers' },
    { name: 'GET /api/v1/email-servers/{id}', path: `/api/v1/email-servers/${id}` },
    { name: 'GET /api/v1/logs?limit=10', path: '/api/v1/logs?limit=10' },
    { name: 'GET /api/v1/logs, 100 events', path: '/api/v1/logs' },
  ];
  const results: ReadResult[] = [];
  for (const { name, path } of reads) {
    const load = { url: service.url + path, connections: CONNECTIONS, overallRate: RATE, headers };
    // Code that was never run is slow: a service that has just started is not what is measured.
    await autocannon({ ...load, duration: 3 });
    const run = await autocannon({ ...load, duration: seconds });
    if (run.non2xx > 0 || run.errors > 0 || run.timeouts > 0)
      throw new Error(`${name}: ${run.non2xx} other answers, ${run.errors} errors, ${run.timeouts} timeouts`);
    results.push({
      name,
      perSecond: run['2xx'] / run.duration,
      p50Ms: run.latency.p50,
      p99Ms: run.latency.p99,
      maxMs: run.latency.max,
      mebibytesPerSecond: run.throughput.average / 1024 / 1024,
      residentMiB: service.residentMiB(),
    });
  }
  return results;
}

async function createServer(
  url: string,
  headers: Readonly<Record<string, string>>,
  n: number,
): Promise<string> {
  const response = await fetch(`${url}/api/v1/email-servers`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({
      alias: `Server ${n}`,
      enabled: false,
      host: `smtp${n}.example.com`,
      port: 587,
      username: 'app@example.com',
      password: 'a Password of the bench',
    }),
  });
  if (response.status !== 201)
    throw new Error(`create answered ${response.status}: ${await response.text()}`);
  return ((await response.json()) as { readonly id: string }).id;
}

async function fillLog(data: string): Promise<void> {
  const store = await openStore({ dataDirectory: data });
  const events = busyEvents(seeded(1));
  for (let i = 0; i < EVENTS; i += BATCH) {
    const batch = Array.from({ length: BATCH }, () => ({ body: events.next().value }));
    await store.transaction((trx) => appendLogEvents(trx, batch, Date.now()));
  }
  await store.close();
}
