import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { version } from '../packages/diagnosis/src/version.ts';
import { causeIds } from '../packages/diagnosis/src/vocabulary.ts';
import { Lab } from '../packages/lab/src/lab.ts';
import { startScriptedServer } from '../packages/lab/src/scripted/server.ts';
import { EmptyFolder, machineNode, root } from './installed-package.ts';
import { RunningService } from './running-service.ts';

const folder = new EmptyFolder();
const installed = join(folder.path, 'node_modules/postroad');

beforeAll(async () => {
  await folder.install([await folder.pack(join(root, 'packages/cli'))]);
}, 120_000);
afterAll(() => folder[Symbol.dispose]());

test('npx postroad runs in an empty folder', async () => {
  const { stdout, stderr } = await folder.run('npx', ['--no-install', 'postroad', '--version']);
  expect(stdout.trim()).toBe(version);
  expect(stderr).not.toMatch(/warning|error/i);
});

test('nothing else was installed: everything it needs is in it', () => {
  expect(readdirSync(join(folder.path, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'postroad',
  ]);
});

test('it holds the build, the licence and a page for every finding, and no sources', () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  expect(manifest.dependencies ?? {}).toEqual({});
  expect(existsSync(join(installed, 'LICENSE'))).toBe(true);
  expect(existsSync(join(installed, 'src'))).toBe(false);
  for (const id of causeIds) expect(existsSync(join(installed, `dist/findings/${id}.md`)), id).toBe(true);
  const shipped = readdirSync(installed, { recursive: true }).map(String);
  expect(shipped.filter((name) => /\.test\.|\.ts$/.test(name))).toEqual([]);
});

test('licences of what was bundled are named', () => {
  const legal = readdirSync(join(installed, 'dist'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('THIRD-PARTY.txt'));
  expect(legal).toEqual(['THIRD-PARTY.txt']);
  const text = readFileSync(join(installed, 'dist/THIRD-PARTY.txt'), 'utf8');
  for (const name of ['commander', 'picocolors', 'oauth4webapi', 'fastify', 'swagger-ui', 'kysely'])
    expect(text).toContain(`${name} `);
});

const nodes = [...new Set([machineNode(), process.execPath])];

test.each(nodes)('a whole check, with login and recipient, by %s', async (node) => {
  await using lab = await Lab.open();
  const user = { name: 'alice@lab.test', password: 'a Password of-the lab' };
  const server = await startScriptedServer(lab, { users: [user] });
  const call = [
    '--ca',
    server.files.ca,
    '--user',
    user.name,
    '--password-env',
    'LAB_PASSWORD',
    '--from',
    user.name,
  ];
  const { stdout, stderr } = await folder.run(
    node,
    [join(installed, 'bin/postroad.js'), 'check', server.endpoint, ...call, '--to', 'bob@lab.test', '--json'],
    { LAB_PASSWORD: user.password },
  );
  expect(stderr).toBe('');
  const diagnosis = JSON.parse(stdout) as {
    readonly verdict: string;
    readonly tool: { readonly version: string };
  };
  expect(diagnosis.verdict).toBe('ok');
  expect(diagnosis.tool.version).toBe(version);
  expect(server.log.logins).toMatchObject([{ user: user.name, accepted: true, tls: true }]);
  expect(server.log.count('RCPT')).toBe(1);
});

test.each(nodes)('a refused login names its cause, which needs the reply tables, by %s', async (node) => {
  await using lab = await Lab.open();
  const server = await startScriptedServer(lab, { users: [{ name: 'alice@lab.test', password: 'right' }] });
  const call = [
    '--ca',
    server.files.ca,
    '--user',
    'alice@lab.test',
    '--password-env',
    'LAB_PASSWORD',
    '--json',
  ];
  const failed: unknown = await folder
    .run(node, [join(installed, 'bin/postroad.js'), 'check', server.endpoint, ...call], {
      LAB_PASSWORD: 'wrong',
    })
    .catch((error: unknown) => error);
  expect(failed).toMatchObject({ code: 1, stderr: '' });
  const { stdout } = failed as { readonly stdout: string };
  expect(JSON.parse(stdout)).toMatchObject({ verdict: 'failed', cause: 'auth-bad-credentials' });
});

const olderNode = Number(machineNodeVersion().split('.')[0]) < 24 ? machineNode() : undefined;

function machineNodeVersion(): string {
  return execFileSync(machineNode(), ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim();
}

test('the service runs from the package, with its reference page, and ends when it is told to', async () => {
  const program = join(installed, 'bin/postroad.js');
  const data = join(folder.path, 'data');
  await using service = await RunningService.start(['--data', data], { program });
  const health = await fetch(`${service.url}/healthz`);
  expect(await health.json()).toEqual({ status: 'ok' });
  const document = await fetch(`${service.url}/api/v1/openapi.json`);
  expect(await document.json()).toMatchObject({ openapi: expect.stringMatching(/^3\.1/) as unknown });
  const page = await fetch(`${service.url}/docs/api`);
  expect(page.status).toBe(200);
  // Everything the page loads is in the package.
  const files = [...(await page.text()).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const response = await fetch(new URL(file, page.url));
    expect(response.status, file).toBe(200);
    expect((await response.arrayBuffer()).byteLength, file).toBeGreaterThan(0);
  }
  const { stdout } = await folder.run(process.execPath, [
    ...[program, 'token', 'create', '--data', data, '--name', 'packed', '--scope', 'read'],
  ]);
  const logs = await fetch(`${service.url}/api/v1/logs`, {
    headers: { authorization: `SSWS ${stdout.trim()}` },
  });
  expect(logs.status).toBe(200);
  // What a failed check says comes from the tables that are loaded only then.
  const explained = await fetch(`${service.url}/api/v1/explain`, {
    method: 'POST',
    headers: { authorization: `SSWS ${stdout.trim()}`, 'content-type': 'application/json' },
    body: JSON.stringify({ text: '535 5.7.8 Username and Password not accepted' }),
  });
  expect(await explained.text()).toContain('auth-bad-credentials');
  expect(await service.end()).toEqual({ status: 0, signal: null });
  expect(service.stderr).not.toMatch(/warning|deprecat/i);
});

test('each library that is loaded on demand loads, with what the package that it comes from exports', async () => {
  const libraries = join(installed, 'dist/libraries');
  const files = readdirSync(libraries);
  for (const name of ['imapflow', 'mailauth', 'postal-mime', 'undici']) {
    expect(files).toContain(`${name}.cjs`);
    const { stdout } = await folder.run(process.execPath, [
      '--print',
      `Object.keys(require(${JSON.stringify(join(libraries, `${name}.cjs`))})).join()`,
    ]);
    const exported: object = await import(name);
    const names = Object.keys(exported).filter((one) => /^\w+$/.test(one) && one !== '__esModule');
    expect(stdout.trim().split(',').sort()).toEqual(names.sort());
  }
});

// On a machine whose own Node is new enough there is no older one to try.
test.runIf(olderNode !== undefined)(
  'an older Node runs the doctor, and is told what the service needs',
  async () => {
    const call = ['--no-install', 'postroad', 'serve', '--data', join(folder.path, 'older')];
    const failed: unknown = await folder.run('npx', call).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 2, stdout: '' });
    const { stderr } = failed as { readonly stderr: string };
    expect(stderr).toContain(`needs Node.js 24 or newer, and this is ${machineNodeVersion()}`);
    expect(stderr).toContain('npx --package=node@24');
    expect(existsSync(join(folder.path, 'older'))).toBe(false);
  },
);
