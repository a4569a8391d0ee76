/**
 * Measures side by side in one run and writes docs/benchmarks.md: `npm run bench [-- --only a,b,c,d,e,f,g] [--quick] [--print]`.
 * `--quick` repeats less and takes fewer targets; `--print` leaves the file alone. Parts not asked for stay in it as they
 * are.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Lab } from '../packages/lab/src/lab.ts';
import type { TaskTimes } from '../test/console/cpu-tasks.ts';
import { SLOW_DOWN } from '../test/console/measure-first-load.ts';
import { startBenchServer } from './bench-server.ts';
import { benchConsole } from './console.ts';
import { benchFleet } from './fleet.ts';
import { benchCommands, benchRoundTrips } from './one-check.ts';
import { benchReads } from './service-reads.ts';
import { benchStart } from './service-start.ts';
import { benchSystemLog } from './system-log.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'a,b,c,d,e,f,g' },
    quick: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
  },
});
const wanted = new Set(values.only.split(','));
const roundTripMs = 50;
const fleetSize = values.quick ? { targets: 1_000, concurrency: 200 } : { targets: 5_000, concurrency: 200 };

await using lab = await Lab.open();
// The log and the console need no command.
if ([...wanted].some((part) => !['d', 'g'].includes(part))) {
  execFileSync(process.execPath, [join(root, 'packages/cli/build.ts')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // As it is installed: without the sources beside it.
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(join(root, 'packages/cli', part), join(lab.directory, 'postroad', part), { recursive: true });
}
const command = join(lab.directory, 'postroad/bin/postroad.js');
const server = await startBenchServer(lab, Math.max(1, cpus().length));
const sections: string[] = [];

if (wanted.has('a')) {
  const result = await benchRoundTrips(lab, command, server, roundTripMs, values.quick ? 3 : 11);
  const limitMs = 8 * roundTripMs + 80;
  sections.push(
    section(
      'a',
      `One healthy check over a path with a round trip of ${roundTripMs} ms`,
      `STARTTLS, login, MAIL and RCPT through a relay that delays each direction by ${roundTripMs / 2} ms. Medians of ${result.repetitions} runs. The round trips are what the delay adds to the check, divided by ${roundTripMs} ms. The limit is 8 round trips and 80 ms, ${limitMs} ms.`,
      ['', 'measured', 'limit'],
      [
        ['round trips waited for', result.roundTrips.toFixed(2), '8'],
        ['the check', ms(result.checkMs), ms(limitMs)],
        ['the whole command, from start to exit', ms(result.commandMs), '–'],
      ],
    ),
  );
}

if (wanted.has('b')) {
  const repetitions = values.quick ? 5 : 21;
  const results = await benchCommands(command, server, repetitions);
  const [first] = results;
  sections.push(
    section(
      'b',
      'The whole command on loopback',
      `From start to exit, with STARTTLS and a verified certificate, ${repetitions} runs in turns (testssl.sh once, for scale). All speak to the same server.`,
      ['', 'median', 'best', 'against postroad', 'peak memory'],
      results.map(({ name, medianMs, bestMs, peakMiB }) => [
        name,
        ms(medianMs),
        ms(bestMs),
        `${(medianMs / (first?.medianMs ?? 1)).toFixed(2)} ×`,
        // A process that ends before the first sample was not measured.
        peakMiB === 0 ? '–' : `${Math.round(peakMiB)} MiB`,
      ]),
    ),
  );
}

if (wanted.has('c')) {
  const repetitions = values.quick ? 1 : 3;
  const results = await benchFleet(lab, command, server, fleetSize, repetitions);
  const nodemailer = results.find(({ name }) => name.startsWith('nodemailer'));
  sections.push(
    section(
      'c',
      `${fleetSize.targets} targets, ${fleetSize.concurrency} at a time`,
      `Connect, EHLO, STARTTLS, EHLO, AUTH PLAIN for each target, every certificate verified, no session resumed. Medians of ${repetitions} runs in turns. postroad writes each diagnosis as JSON with transcript; nodemailer only says yes or no.`,
      ['', 'targets a second', 'against nodemailer', 'peak memory', 'memory, last quarter to second'],
      results.map(({ name, targetsPerSecond, peakMiB, growth }) => [
        name,
        String(Math.round(targetsPerSecond)),
        `${(targetsPerSecond / (nodemailer?.targetsPerSecond ?? 1)).toFixed(2)} ×`,
        `${Math.round(peakMiB)} MiB`,
        Number.isNaN(growth) ? '–' : growth.toFixed(2),
      ]),
    ),
  );
}

if (wanted.has('d')) {
  const size = values.quick ? { events: 100_000, queries: 400 } : { events: 1_000_000, queries: 2_000 };
  const results = [await benchSystemLog(lab, 'sqlite', size), await benchSystemLog(lab, 'postgresql', size)];
  const row = (name: string, value: (result: (typeof results)[number]) => string, limit: string) => [
    name,
    ...results.map(value),
    limit,
  ];
  const [first] = results;
  sections.push(
    section(
      'd',
      `A System Log of ${size.events.toLocaleString('en')} events`,
      `Written in transactions of 1,000, as a busy service writes them (\`bench/log-events.ts\`), then read through the route of the API, without sign-in. PostgreSQL with fsync and 128 MB of shared buffers, on the same machine. ${size.queries.toLocaleString('en')} filters and as many searches for keywords, from what nearly all events have to what one has, from anywhere in the log and in both directions, pages of 100.`,
      ['', ...results.map(({ engine }) => (engine === 'sqlite' ? 'SQLite' : 'PostgreSQL')), 'limit'],
      [
        row('events written a second', ({ perSecond }) => perSecond.toFixed(0), '10000'),
        row('of the last tenth', ({ perSecondAtEnd }) => perSecondAtEnd.toFixed(0), '–'),
        row('a transaction of 1,000, p99', ({ batchP99Ms }) => ms(batchP99Ms), '–'),
        ...(first?.groups ?? []).flatMap(({ name }, at) => [
          row(`${name}, p50`, ({ groups }) => tenths(groups[at]?.p50Ms), '–'),
          row(`${name}, p95`, ({ groups }) => tenths(groups[at]?.p95Ms), '50 ms'),
          row(`${name}, p99`, ({ groups }) => tenths(groups[at]?.p99Ms), '–'),
          row(`${name}, worst`, ({ groups }) => tenths(groups[at]?.worstMs), '–'),
        ]),
        ...(first?.pageMs ?? []).map(({ name, depth }, at) =>
          row(
            `${name}, ${depth * 100} % into the log, median`,
            ({ pageMs }) => tenths(pageMs[at]?.medianMs),
            '–',
          ),
        ),
        row('a filter that no index helps and no event passes', ({ wholeLogMs }) => ms(wholeLogMs), '30 s'),
        row('events exported a second, NDJSON', ({ exportPerSecond }) => exportPerSecond.toFixed(0), '–'),
      ],
    ),
  );
}

if (wanted.has('e')) {
  const seconds = values.quick ? 5 : 20;
  const results = await benchReads(lab, command, seconds);
  sections.push(
    section(
      'e',
      'Reads of the service at 1,000 requests a second',
      `The installed service on SQLite with 10 email servers and 50,000 events, a line of log for each request, and autocannon on the same cores: ${seconds} seconds of each kind over 20 connections, latencies corrected for requests that had to wait for their turn. The limit is a p99 of 50 ms.`,
      ['', 'requests a second', 'p50', 'p99', 'worst', 'answered, MiB/s', 'memory after'],
      results.map(({ name, perSecond, p50Ms, p99Ms, maxMs, mebibytesPerSecond, residentMiB }) => [
        name,
        perSecond.toFixed(0),
        ms(p50Ms),
        ms(p99Ms),
        ms(maxMs),
        mebibytesPerSecond.toFixed(1),
        `${Math.round(residentMiB)} MiB`,
      ]),
    ),
  );
}

if (wanted.has('f')) {
  const results = await benchStart(lab, command, values.quick ? 3 : 11);
  sections.push(
    section(
      'f',
      'Start and memory of the service',
      'From the start of the command to the first answer, on an empty data folder, and resident memory ten seconds later without any request. The limits are 2 s and 150 MB (143 MiB).',
      ['', 'median', 'worst', 'memory at rest'],
      results.map(({ name, medianMs, worstMs, restMiB }) => [
        name,
        ms(medianMs),
        ms(worstMs),
        `${Math.round(restMiB)} MiB`,
      ]),
    ),
  );
}

if (wanted.has('g')) {
  const size = values.quick ? { visits: 3, events: 100_000 } : { visits: 11, events: 100_000 };
  const { pages, typing, table } = await benchConsole(server, size);
  const longest = (name: string, { longestMs, longestCpuMs }: TaskTimes) => [
    [`${name}: the longest task`, ms(longestMs), '50 ms'],
    [`${name}: the longest task, time of the processor`, ms(longestCpuMs), '–'],
  ];
  sections.push(
    section(
      'g',
      'The console in the browser',
      `Chromium and the service on the same cores. First visits with an empty cache, the browser's processor ${SLOW_DOWN} times slower, ${size.visits} of each. Then at full speed: typing into the form of an email server beside a whole diagnosis, and a System Log of ${size.events.toLocaleString('en')} events, loaded to its end by scrolling and scrolled by wheel and keys.`,
      ['', 'measured', 'limit'],
      [
        ...pages.flatMap(({ name, scriptBytes, medianMs, worstMs }) => [
          [`${name}: JavaScript, compressed`, `${Math.round(scriptBytes / 1_000)} kB`, '250 kB'],
          [`${name}: largest contentful paint, median`, ms(medianMs), '1000 ms'],
          [`${name}: largest contentful paint, worst`, ms(worstMs), '–'],
        ]),
        ...longest('typing', typing),
        ...longest('loading the log by scrolling', table.loading),
        ['loading the log by scrolling: all of it', `${table.loadingSeconds.toFixed(1)} s`, '–'],
        ...longest('scrolling the log', table.scrolling),
        ['memory of its scripts then', `${Math.round(table.heapMb)} MB`, '–'],
      ],
    ),
  );
}

const text = sections.join('\n');
process.stdout.write(text);
if (!values.print) {
  const file = join(root, 'docs/benchmarks.md');
  const before = readFileSync(file, 'utf8');
  const marks = /(<!-- measured -->\n)([\s\S]*)(<!-- end of measured -->)/;
  const [, , measured = ''] = marks.exec(before) ?? [];
  writeFileSync(file, before.replace(marks, `$1\n${machine()}\n\n${withTheOthers(measured)}\n$3`));
}

/** The sections of this run in their places among those of earlier runs that were not asked for now. */
function withTheOthers(measured: string): string {
  const idOf = (text: string) => /^## \((\w)\)/.exec(text)?.[1];
  const kept = measured.split(/^(?=## \()/m).filter((part) => {
    const id = idOf(part);
    return id !== undefined && !wanted.has(id);
  });
  return [...kept.map((part) => `${part.trimEnd()}\n`), ...sections]
    .sort((one, other) => (idOf(one) ?? '').localeCompare(idOf(other) ?? ''))
    .join('\n');
}

function machine(): string {
  const nodemailer = JSON.parse(readFileSync(join(root, 'node_modules/nodemailer/package.json'), 'utf8')) as {
    readonly version: string;
  };
  return `Measured on ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}, nodemailer ${nodemailer.version}${values.quick ? ', a quick run' : ''}.`;
}

function section(
  id: string,
  title: string,
  how: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const table = line(head) + line(head.map((_, at) => (at === 0 ? '---' : '---:'))) + rows.map(line).join('');
  return `## (${id}) ${title}\n\n${how}\n\n${table}`;
}

function tenths(value: number | undefined): string {
  return `${(value ?? Number.NaN).toFixed(1)} ms`;
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}
