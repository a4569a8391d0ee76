import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { Lab } from '../packages/lab/src/lab.ts';
import { startScriptedServer } from '../packages/lab/src/scripted/server.ts';

const program = resolve(import.meta.dirname, '../packages/cli/bin/postroad.js');
const user = { name: 'alice@lab.test', password: 'a Password of-the lab' };

/** Enough rows and lanes for several threads. */
const rows = 600;
const lanes = 60;

function startFleet(lab: Lab, endpoint: string, ca: string, password: string) {
  const file = join(lab.directory, 'targets.csv');
  const [host, port] = endpoint.split(':');
  writeFileSync(file, `host,port,user\n${`${host},${port},${user.name}\n`.repeat(rows)}`);
  const args = ['check', '--file', file, '--concurrency', String(lanes), '--ca', ca, '--json'];
  const child = spawn(process.execPath, [program, ...args, '--password-env', 'LAB_PASSWORD'], {
    env: { ...process.env, LAB_PASSWORD: password },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  return { child, said, ended };
}

test('every row is checked once, whichever thread takes it, and the password reaches all of them', async () => {
  await using lab = await Lab.open();
  const server = await startScriptedServer(lab, { users: [user] });
  const { said, ended } = startFleet(lab, server.endpoint, server.files.ca, user.password);
  expect(await ended, said.stderr).toBe(0);
  const lines = said.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { line: number; verdict: string });
  expect(lines.map(({ line }) => line).sort((a, b) => a - b)).toEqual(
    Array.from({ length: rows }, (_, at) => at + 2),
  );
  expect(new Set(lines.map(({ verdict }) => verdict))).toEqual(new Set(['ok']));
  expect(server.log.logins.filter(({ accepted }) => accepted)).toHaveLength(rows);
  expect(server.log.failedLogins).toEqual([]);
});

test('Ctrl-C ends the checks of all threads at once and says how far it came', async () => {
  await using lab = await Lab.open();
  const server = await startScriptedServer(lab, {
    users: [user],
    answers: { auth: { skip: 20, afterwards: 'stall' } },
  });
  const { child, said, ended } = startFleet(lab, server.endpoint, server.files.ca, user.password);
  await expect.poll(() => server.log.count('AUTH'), { timeout: 30_000 }).toBeGreaterThan(60);
  const interruptedAt = performance.now();
  child.kill('SIGINT');
  expect(await ended).toBe(5);
  expect(performance.now() - interruptedAt).toBeLessThan(5_000);
  expect(said.stderr).toMatch(/stopped: \d+ of 600 checked, \d+ cut short, \d+ not begun/);
  const [, done, cut, left] =
    /stopped: (\d+) of 600 checked, (\d+) cut short, (\d+) not begun/.exec(said.stderr) ?? [];
  expect(Number(done) + Number(cut) + Number(left)).toBe(rows);
});
