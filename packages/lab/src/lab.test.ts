import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { Lab } from './lab.ts';
import { isAlive, type ProcessIdentity, readProcess } from './process-table.ts';
import { baseDirectory, sweepDeadRuns } from './run-state.ts';

const labModule = fileURLToPath(new URL('./lab.ts', import.meta.url));
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

interface Report {
  readonly runId: string;
  readonly directory: string;
  readonly pids: readonly number[];
  readonly port: number;
  readonly marker: string;
}

/** A process of its own that opens a lab, starts servers in it, says so, then does `last`. */
async function runLabElsewhere(last: string): Promise<{ child: ChildProcess; report: Report }> {
  const marker = join(tmpdir(), `postroad-lab-test-${process.pid}-${Math.random().toString(36).slice(2)}`);
  const script = `
    import { Lab } from ${JSON.stringify(labModule)};
    import { writeFileSync } from 'node:fs';
    const marker = ${JSON.stringify(marker)};
    const lab = await Lab.open();
    // A server, one with a child of its own, and one whose leader is gone while its child goes on.
    const server = await lab.spawn('sleep', ['300']);
    const parent = await lab.spawn('sh', ['-c', 'sleep 301 & echo child $!; wait']);
    const orphaned = await lab.spawn('sh', ['-c', 'sleep 302 & echo child $!']);
    const child = Number((await parent.waitForOutput(/child (\\d+)/))[1]);
    const orphan = Number((await orphaned.waitForOutput(/child (\\d+)/))[1]);
    writeFileSync(marker, '');
    lab.onClose('marker', async () => writeFileSync(marker + '.closed', ''), [['rm', marker]]);
    const port = await lab.freePort();
    const pids = [server.pid, parent.pid, child, orphan];
    console.log(JSON.stringify({ runId: lab.runId, directory: lab.directory, pids, port, marker }));
    ${last}
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  let text = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  while (!text.includes('\n')) await once(child.stdout as NodeJS.ReadableStream, 'data');
  return { child, report: JSON.parse(text) as Report };
}

function identities(pids: readonly number[]): readonly ProcessIdentity[] {
  return pids.map((pid) => {
    const entry = readProcess(pid);
    if (entry === undefined) throw new Error(`process ${pid} does not run`);
    return { pid, startTicks: entry.startTicks };
  });
}

async function untilGone(processes: readonly ProcessIdentity[]): Promise<void> {
  await expect.poll(() => processes.filter(isAlive), { timeout: 5_000, interval: 10 }).toEqual([]);
}

function traces({ runId, directory, port }: Report): readonly string[] {
  const base = baseDirectory();
  const records = readdirSync(base).filter((name) => name.startsWith(runId));
  return [...records, directory, join(base, 'ports', String(port))].filter((path) =>
    existsSync(path.startsWith('/') ? path : join(base, path)),
  );
}

const idle = 'setInterval(() => {}, 1000);';

test('the next run undoes what a killed run left behind', async () => {
  const { child, report } = await runLabElsewhere(idle);
  const processes = identities(report.pids);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(processes.every(isAlive)).toBe(true);
  expect(existsSync(report.marker)).toBe(true);

  await using _lab = await Lab.open();

  await untilGone(processes);
  expect(traces(report)).toEqual([]);
  expect(existsSync(report.marker)).toBe(false);
});

test('a run that is alive is left alone', async () => {
  const { report } = await runLabElsewhere(idle);
  expect(sweepDeadRuns().swept).not.toContain(report.runId);
  expect(identities(report.pids).every(isAlive)).toBe(true);
  expect(existsSync(report.directory)).toBe(true);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s closes the lab and then ends the process',
  async (signal) => {
    const { child, report } = await runLabElsewhere(idle);
    const processes = identities(report.pids);
    child.kill(signal);
    const [, endSignal] = await once(child, 'exit');
    expect(endSignal).toBe(signal);
    await untilGone(processes);
    expect(traces(report)).toEqual([]);
    expect(existsSync(`${report.marker}.closed`)).toBe(true);
  },
);

test.each([
  [
    'an uncaught exception',
    "setTimeout(() => { throw new Error('on purpose'); });".replace(
      'throw',
      'process.stderr.destroy(); throw',
    ),
  ],
  ['process.exit()', 'process.exit(3);'],
])('%s leaves nothing behind', async (_name, last) => {
  const { child, report } = await runLabElsewhere(last);
  if (child.exitCode === null) await once(child, 'exit');
  expect(child.exitCode).not.toBe(0);
  for (const pid of report.pids) await expect.poll(() => readProcess(pid)?.state ?? 'gone').toMatch(/gone|Z/);
  expect(traces(report)).toEqual([]);
  expect(existsSync(report.marker)).toBe(false);
});

test('close undoes in reverse order, goes on after an error and reports it', async () => {
  const lab = await Lab.open();
  const order: string[] = [];
  lab.onClose('first', async () => void order.push('first'));
  lab.onClose('second', async () => {
    throw new Error('does not want to go');
  });
  lab.onClose('third', async () => void order.push('third'));
  await expect(lab.close()).rejects.toThrow('could not undo second');
  expect(order).toEqual(['third', 'first']);
  expect(existsSync(lab.directory)).toBe(false);
});

test('close ends a process that ignores SIGTERM, with its children', async () => {
  const lab = await Lab.open();
  const stubborn = await lab.spawn('sh', [
    '-c',
    'trap "" TERM; sleep 303 & echo child $!; while :; do wait; done',
  ]);
  const child = Number((await stubborn.waitForOutput(/child (\d+)/))[1]);
  const processes = identities([stubborn.pid, child]);
  await stubborn.stop(50);
  await untilGone(processes);
  await lab.close();
});

test('a folder is kept when asked for', async () => {
  const lab = await Lab.open({ keep: true });
  writeFileSync(join(lab.directory, 'log'), 'text');
  await lab.close();
  expect(existsSync(join(lab.directory, 'log'))).toBe(true);
  // A second run must not take it for a leftover.
  await (await Lab.open()).close();
  expect(existsSync(join(lab.directory, 'log'))).toBe(true);
  const { rmSync } = await import('node:fs');
  rmSync(lab.directory, { recursive: true });
});

test('a free port is not handed out twice nor while in use', async () => {
  await using one = await Lab.open();
  await using two = await Lab.open();
  const ports = await Promise.all([one, two, one, two].map((lab) => lab.freePort('::1')));
  expect(new Set(ports).size).toBe(4);
  const [port = 0] = ports;
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  server.close();
});

test('a program that does not exist is an error at once', async () => {
  await using lab = await Lab.open();
  await expect(lab.spawn('/nonexistent/server', [])).rejects.toThrow('cannot start /nonexistent/server');
});

test('waiting for output fails with the output when the program ends first', async () => {
  await using lab = await Lab.open();
  const process = await lab.spawn('sh', ['-c', 'echo fatal: no such table >&2; exit 75']);
  await expect(process.waitForOutput(/ready/)).rejects.toThrow(/ended \(75\)[\s\S]*no such table/);
});
