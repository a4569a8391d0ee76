import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lab } from '../packages/lab/src/lab.ts';
import { type BenchServer, login } from './bench-server.ts';
import { type BlackboxExporter, findBlackboxExporter } from './blackbox.ts';
import { measure, median } from './measure.ts';
import { benchEnvironment } from './one-check.ts';

export interface FleetResult {
  readonly name: string;
  readonly targetsPerSecond: number;
  readonly peakMiB: number;
  /** Median memory of the last quarter of the run against that of the second: 1 is flat. */
  readonly growth: number;
}

export interface FleetSize {
  readonly targets: number;
  readonly concurrency: number;
}

function growthOf(residentMiB: readonly number[]): number {
  const quarter = Math.floor(residentMiB.length / 4);
  return median(residentMiB.slice(3 * quarter)) / median(residentMiB.slice(quarter, 2 * quarter));
}

/** (c) Many targets at the same concurrency: connect, EHLO, STARTTLS, EHLO, AUTH PLAIN. */
export async function benchFleet(
  lab: Lab,
  command: string,
  server: BenchServer,
  { targets, concurrency }: FleetSize,
  repetitions: number,
): Promise<readonly FleetResult[]> {
  const file = join(lab.directory, 'targets.csv');
  const row = `127.0.0.1,${server.port},starttls,${login.user}\n`;
  writeFileSync(file, `host,port,security,user\n${row.repeat(targets)}`);
  const passwordArgs = ['--password-env', 'BENCH_PASSWORD'];
  const ours = [
    'check',
    '--file',
    file,
    '--concurrency',
    String(concurrency),
    '--ca',
    server.ca,
    ...passwordArgs,
    '--json',
  ];
  const theirs = [
    join(import.meta.dirname, 'nodemailer-program.ts'),
    String(server.port),
    String(targets),
    String(concurrency),
  ];
  const runs: { name: string; wallMs: number; peakMiB: number; growth: number }[] = [];
  const blackbox = await findBlackboxExporter(lab, server);
  for (let i = 0; i < repetitions; i += 1) {
    const postroad = await measure(process.execPath, [command, ...ours], { env: benchEnvironment });
    const good = postroad.stdout.split('\n').filter((line) => line.includes('"verdict":"ok"')).length;
    assertAll('postroad', good, targets, postroad.stderr);
    runs.push({ name: 'postroad check --file', ...summary(postroad) });

    const env = { ...benchEnvironment, NODE_EXTRA_CA_CERTS: server.ca };
    const nodemailer = await measure(process.execPath, theirs, { env });
    assertAll('nodemailer', Number(nodemailer.stdout), targets, nodemailer.stderr);
    runs.push({ name: 'nodemailer verify()', ...summary(nodemailer) });

    if (blackbox !== undefined) runs.push(await runBlackbox(blackbox, targets, concurrency));
  }
  return [...new Set(runs.map(({ name }) => name))].map((name) => {
    const own = runs.filter((run) => run.name === name);
    return {
      name,
      targetsPerSecond: targets / (median(own.map(({ wallMs }) => wallMs)) / 1_000),
      peakMiB: Math.max(...own.map(({ peakMiB }) => peakMiB)),
      growth: median(own.map(({ growth }) => growth)),
    };
  });
}

async function runBlackbox(
  blackbox: BlackboxExporter,
  targets: number,
  concurrency: number,
): Promise<{ name: string; wallMs: number; peakMiB: number; growth: number }> {
  const startedAt = performance.now();
  const good = await blackbox.probe(targets, concurrency);
  const wallMs = performance.now() - startedAt;
  assertAll('blackbox exporter', good, targets, blackbox.lastFailure);
  return { name: 'prometheus-blackbox-exporter', wallMs, peakMiB: blackbox.peakMiB(), growth: Number.NaN };
}

function summary(run: { wallMs: number; peakMiB: number; residentMiB: readonly number[] }) {
  return { wallMs: run.wallMs, peakMiB: run.peakMiB, growth: growthOf(run.residentMiB) };
}

function assertAll(who: string, good: number, targets: number, said: string): void {
  if (good !== targets)
    throw new Error(`${who}: ${good} of ${targets} targets succeeded\n${said.slice(0, 2_000)}`);
}
