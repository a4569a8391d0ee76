import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { Lab } from '../lab.ts';
import { account } from './accounts.ts';
import { startPostgresql } from './postgresql.ts';

function processesBelow(directory: string): readonly string[] {
  return readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/.test(name) && readlinkSync(`/proc/${name}/cwd`).startsWith(directory);
    } catch {
      return false;
    }
  });
}

/** The user a process runs as; undefined when it has ended meanwhile. */
function ownerOf(pid: string): string | undefined {
  try {
    return /^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

test('servers run side by side, each with its own port and data, and none of them as root', async () => {
  await using lab = await Lab.open();
  const servers = await Promise.all([startPostgresql(lab), startPostgresql(lab)]);
  expect(new Set(servers.map((server) => server.url())).size).toBe(2);
  expect(await Promise.all(servers.map(({ port }) => isListening(port)))).toEqual([true, true]);
  const owners = processesBelow(lab.directory).flatMap((pid) => ownerOf(pid) ?? []);
  expect(owners.length).toBeGreaterThan(2);
  expect(new Set(owners)).toEqual(new Set([String(account('postgres').uid)]));
});

test('a killed server is gone with all its processes, recovers at its next start, and keeps its address', async () => {
  await using lab = await Lab.open();
  const server = await startPostgresql(lab);
  const { port } = server;
  const url = server.url('any');
  expect(new URL(url).pathname).toBe('/any');
  await server.kill('SIGKILL');
  expect([server.running, await isListening(port), processesBelow(lab.directory)]).toEqual([
    false,
    false,
    [],
  ]);
  await server.start();
  expect([server.running, await isListening(port), server.url('any')]).toEqual([true, true, url]);
  expect(server.log()).toContain(
    'database system was not properly shut down; automatic recovery in progress',
  );
  await server.kill('SIGINT');
  await server.start();
  expect(server.log()).toContain('database system was shut down at');
});

test('a server whose run was killed is gone after the next run opens', async () => {
  const modules = ['../lab.ts', './postgresql.ts'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const script = `
    const [lab, postgresql] = await Promise.all(${JSON.stringify(modules)}.map((path) => import(path)));
    const own = await lab.Lab.open();
    const { port } = await postgresql.startPostgresql(own);
    console.log(JSON.stringify({ directory: own.directory, port }));
    setInterval(() => {}, 1000);
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  const { directory, port } = JSON.parse(line) as { directory: string; port: number };
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await isListening(port)).toBe(true);

  await using _next = await Lab.open();

  await expect.poll(() => processesBelow(directory), { timeout: 5_000 }).toEqual([]);
  expect(await isListening(port)).toBe(false);
  expect(existsSync(directory)).toBe(false);
});
