import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Lab } from '../packages/lab/src/lab.ts';
import { startScriptedServer } from '../packages/lab/src/scripted/server.ts';

const root = resolve(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/library.md'), 'utf8');
const examples = [...page.matchAll(/^```ts\n\/\/ (\S+\.ts)\n([\s\S]*?)^```$/gm)].map(
  ([, name = '', code = '']) => ({
    name,
    code,
  }),
);

/** Below the repository, so that the packages are found; ignored by git. */
const parent = join(root, '.lab');
mkdirSync(parent, { recursive: true });
const folder = mkdtempSync(join(parent, 'library-docs-'));
const user = { name: 'app@lab.test', password: 'correct-Horse7battery' };

beforeAll(() => {
  for (const { name, code } of examples) writeFileSync(join(folder, name), code);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../../tsconfig.json', include: ['*.ts'] }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Calls a function of an example; it is only known when the test runs. */
async function call(name: string, exported: string, ...args: readonly unknown[]): Promise<unknown> {
  const module: Record<string, unknown> = await import(
    /* @vite-ignore */ pathToFileURL(join(folder, name)).href
  );
  const wanted = module[exported];
  if (typeof wanted !== 'function') throw new Error(`${name} exports no function ${exported}`);
  return wanted(...args);
}

test('every block of code is an example with a name', () => {
  expect(page.match(/^```\w+$/gm)?.length).toBe(examples.length);
  expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
});

test('the examples compile', () => {
  const { status, stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});

test('the button tells a wrong password from a right one', async () => {
  await using lab = await Lab.open();
  const { address, port, files } = await startScriptedServer(lab, { users: [user] });
  const more = { ca: [readFileSync(files.ca, 'utf8')], ehloName: 'client.lab.test' };
  const form = { host: address, port, username: user.name, password: user.password, sender: user.name };
  const { signal } = new AbortController();
  const press = (password: string) =>
    call('test-button.ts', 'testSettings', { ...form, password }, signal, more);
  expect(await press(user.password)).toMatchObject({ works: true, steps: [] });
  expect(await press('wrong')).toMatchObject({
    works: false,
    steps: expect.arrayContaining([expect.any(String)]),
    serverSaid: expect.arrayContaining([expect.stringContaining('535')]),
  });
});

test('a stranger does not reach this machine, however its address is written', async () => {
  await using lab = await Lab.open();
  const { port, log } = await startScriptedServer(lab);
  const check = (host: string) => call('guarded.ts', 'checkOfStranger', { host, port, security: 'none' });
  // Nothing was learnt of the server, so it has not failed either.
  for (const host of ['127.0.0.1', 'localhost', '::1', '::ffff:127.0.0.1'])
    expect(await check(host), host).toMatchObject({
      verdict: 'inconclusive',
      cause: 'connection-not-permitted',
    });
  expect(log.sessions).toBe(0);
});

test('stages are shown, kept facts become a report', async () => {
  await using lab = await Lab.open();
  const { address, port } = await startScriptedServer(lab, {
    answers: { greeting: '554 5.7.1 No service here' },
  });
  const settings = { host: address, port, security: 'starttls', ehloName: 'client.lab.test' };
  const lines: string[] = [];
  const diagnosis = await call('live.ts', 'checkLive', settings, (line: string) => lines.push(line));
  expect(diagnosis).toMatchObject({ verdict: 'failed', stage: 'greeting' });
  expect(lines).toContainEqual(expect.stringMatching(/^greeting: failed, 554/));
  const saved = await call('facts.ts', 'look', settings);
  expect(await call('facts.ts', 'reportOf', saved)).toContain('No service here');
  await expect(call('facts.ts', 'reportOf', '{}')).rejects.toThrow('these are no facts');
});

test('a known reply is explained, an unknown one is left as it is', async () => {
  const explained = (text: string) => call('explain-bounce.ts', 'reasonOf', text, 'mail.example.com', 587);
  expect(await explained('535 5.7.8 Error: authentication failed')).toMatch(
    /^you: .+\[auth-bad-credentials\]$/,
  );
  expect(await explained('qwertz')).toBe('qwertz');
});

test('a provider says what its password is', async () => {
  expect(await call('fill-in.ts', 'passwordHint', 'smtp.gmail.com')).toMatch(/app password/i);
  expect(await call('fill-in.ts', 'passwordHint', 'mail.lab.test')).toBeUndefined();
});

test('a message is submitted; without proof of the server the password stays here', async () => {
  await using lab = await Lab.open();
  const { address, port, files, log } = await startScriptedServer(lab, { users: [user] });
  const server = { host: address, port, username: user.name, password: user.password };
  const message = Buffer.from('Subject: test\r\n\r\nOne line.\r\n');
  const submit = (to: typeof server & { readonly ca?: string }) =>
    call('submit.ts', 'submit', to, user.name, 'bob@lab.test', message);
  await expect(submit(server)).rejects.toMatchObject({ code: 'EPOLICY', rule: 'untrusted-login' });
  expect(log.count('AUTH')).toBe(0);
  expect(await submit({ ...server, ca: readFileSync(files.ca, 'utf8') })).toMatch(/^250 /);
  expect(log.messages).toMatchObject([{ reversePath: user.name, forwardPaths: ['bob@lab.test'] }]);
});
