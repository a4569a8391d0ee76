import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { Lab } from '../lab.ts';
import { readProcess } from '../process-table.ts';

const modules = ['../lab.ts', './check-call.ts', './exim.ts', './sendmail.ts', './opensmtpd.ts'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** Every server there is, in a process that is then killed. */
const script = `
  const [lab, call, exim, sendmail, opensmtpd] = await Promise.all(
    ${JSON.stringify(modules)}.map((path) => import(path)),
  );
  const own = await lab.Lab.open();
  const { postfix, dovecot } = await call.startDovecotSubmission(own);
  const servers = [
    postfix, dovecot, await exim.startExim(own), await sendmail.startSendmail(own), await opensmtpd.startOpenSmtpd(own),
  ];
  console.log(JSON.stringify({
    directory: own.directory,
    servers: servers.map(({ port, process }) => ({ port, group: process.pid })),
  }));
  setInterval(() => {}, 1000);
`;

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

function running(group: number): readonly string[] {
  return readdirSync('/proc').filter((name) => {
    const entry = readProcess(Number(name));
    return entry?.group === group && entry.state !== 'Z';
  });
}

test('servers whose run was killed are gone after the next run opens', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  const { directory, servers } = JSON.parse(line) as {
    directory: string;
    servers: readonly { port: number; group: number }[];
  };
  child.kill('SIGKILL');
  await once(child, 'exit');
  // Postfix and Dovecot have children, which carry no mark of the run: the case that is hard.
  expect(servers.map(({ group }) => running(group).length > 0)).toEqual([true, true, true, true, true]);
  expect(await Promise.all(servers.map(({ port }) => isListening(port)))).not.toContain(false);

  await using _next = await Lab.open();

  await expect.poll(() => servers.flatMap(({ group }) => running(group)), { timeout: 5_000 }).toEqual([]);
  expect(await Promise.all(servers.map(({ port }) => isListening(port)))).not.toContain(true);
  expect(existsSync(directory)).toBe(false);
});
