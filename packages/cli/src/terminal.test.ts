import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Lab } from '../../lab/src/lab.ts';
import { type ScriptedServer, startScriptedServer } from '../../lab/src/scripted/server.ts';

const user = { name: 'alice@lab.test', password: 'canary-Horse7battery' };
const program = fileURLToPath(new URL('../bin/postroad.js', import.meta.url));

let lab: Lab;
let healthy: ScriptedServer;
let silent: ScriptedServer;

beforeAll(async () => {
  lab = await Lab.open();
  [healthy, silent] = await Promise.all([
    startScriptedServer(lab, { users: [user] }),
    startScriptedServer(lab, { answers: { greeting: { afterwards: 'stall' } } }),
  ]);
});
afterAll(() => lab.close());

/** Runs the command on a pseudo terminal of its own; `react` sees the screen grow and may answer once per pattern. */
async function onTerminal(
  args: readonly string[],
  reactions: readonly (readonly [RegExp, string])[],
): Promise<{ readonly status: number | null; readonly screen: string }> {
  const words = [process.execPath, program, ...args].map((word) => `'${word}'`).join(' ');
  // A new pseudo terminal has no size. `exec`: Ctrl-C must reach our command alone, not a shell above it.
  const command = `stty rows 40 cols 100; exec ${words}`;
  // Debian's util-linux: -e hands on the exit status, -q says nothing itself.
  const child = spawn('script', ['-qefc', command, '/dev/null'], {
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', TERM: 'xterm', COLUMNS: '80' },
  });
  let screen = '';
  const open = [...reactions];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += text;
    const at = open.findIndex(([pattern]) => pattern.test(screen));
    if (at === -1) return;
    const [[, answer] = [/$^/, '']] = open.splice(at, 1);
    child.stdin.write(answer);
  });
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, screen };
}

const ESCAPES = /\x1b\[[0-9;?]*[A-Za-z]/g;

test('a terminal is asked for the password, and does not show it', async () => {
  const { status, screen } = await onTerminal(
    ['check', healthy.endpoint, '--ca', healthy.files.ca, '--user', user.name],
    [[/Password of alice@lab\.test/, `${user.password}\r`]],
  );
  expect(screen).not.toContain(user.password);
  expect(screen.replaceAll(ESCAPES, '')).toMatch(/OK: .*the login of alice@lab\.test/s);
  expect(status).toBe(0);
});

test('a password question that is cancelled connects to nothing', async () => {
  const before = healthy.log.sessions;
  const { status, screen } = await onTerminal(
    ['check', healthy.endpoint, '--ca', healthy.files.ca, '--user', user.name],
    [[/Password of alice@lab\.test/, '\x03']],
  );
  expect(screen).toContain('no password was given');
  expect(status).toBe(2);
  expect(healthy.log.sessions).toBe(before);
});

test('Ctrl-C leaves the cursor shown, no half-drawn line, and what was found so far', async () => {
  const { status, screen } = await onTerminal(
    ['check', silent.endpoint, '--security', 'none'],
    [[/Greeting +\d\d+ ms/, '\x03']],
  );
  // The last thing done to the running line is to clear it.
  const afterLive = screen.slice(screen.lastIndexOf('\r\x1b[2K') + '\r\x1b[2K'.length);
  expect(afterLive.replaceAll(ESCAPES, '')).toMatch(
    /^\? Greeting[^\n]*\n[\s\S]*^NO RESULT: The check was stopped/m,
  );
  expect(screen.replaceAll(ESCAPES, '')).toMatch(/✔ TCP connection/);
  expect(screen.lastIndexOf('\x1b[?25l')).toBeLessThanOrEqual(screen.lastIndexOf('\x1b[?25h'));
  expect(status).toBe(5);
});

test('a fleet shows how far it is, and takes that away again', async () => {
  const file = join(lab.directory, 'fleet.txt');
  writeFileSync(file, `${healthy.endpoint}\n`.repeat(200));
  const { status, screen } = await onTerminal(
    ['check', '--file', file, '--ca', healthy.files.ca, '--concurrency', '4'],
    [],
  );
  expect(screen).toMatch(/\[=* *\] \d+\/200 {2}0 failed {2}\d+\/s {2}\d+ s left/);
  // Whatever stands after a bar on its line has cleared it first.
  for (const [, after] of screen.matchAll(/\/200 {2}0 failed[^\r\n]*([\r\n])/g)) expect(after).toBe('\r');
  expect(screen.match(/✔ OK/g)).toHaveLength(200);
  expect(screen).toMatch(/200 checked in \d+ s: 200 ok, 0 failed\r\n$/);
  expect(status).toBe(0);
});

test('explain without a text shows its help', async () => {
  const { status, screen } = await onTerminal(['explain'], []);
  expect(screen).toMatch(/Usage: postroad explain/);
  expect(status).toBe(2);
});
