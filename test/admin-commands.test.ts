import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CliResult, runCli } from '../packages/cli/src/testing/run-cli.ts';
import { Lab } from '../packages/lab/src/lab.ts';
import { type ScriptedServer, startScriptedServer } from '../packages/lab/src/scripted/server.ts';
import { RunningService, TemporaryFolder } from './running-service.ts';

/** What `postroad admin` and `postroad token` do, beside a running service and without one. */
const folder = new TemporaryFolder();
const data = join(folder.path, 'data');
const password = 'correct-Horse7battery';
let lab: Lab;
let mail: ScriptedServer;
let service: RunningService;
let token: string;

beforeAll(async () => {
  lab = await Lab.open();
  mail = await startScriptedServer(lab, { users: [{ name: 'app@lab.test', password }] });
  token = (await done('token', 'create', '--name', 'tests', '--scope', 'manage')).stdout.trim();
  service = await RunningService.start(['--data', data]);
});
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await lab.close();
  folder[Symbol.dispose]();
});

const run = (...args: readonly string[]) => runCli([...args, '--data', data]);

/** A command that must work. */
async function done(...args: readonly string[]): Promise<CliResult> {
  const result = await run(...args);
  if (result.status !== 0) throw new Error(`${args.join(' ')}: ${result.stderr}`);
  return result;
}

async function ask(method: string, path: string, body?: unknown) {
  const response = await fetch(service.url + path, {
    method,
    headers: { authorization: `SSWS ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  // biome-ignore lint/suspicious/noExplicitAny: answers of many shapes are looked into.
  return { status: response.status, text, body: (text === '' ? undefined : JSON.parse(text)) as any };
}

interface CommandEvent {
  readonly eventType: string;
  readonly outcome: { readonly result: string };
  readonly actor: { readonly displayName: string };
  readonly debugContext: { readonly debugData: Readonly<Record<string, string>> };
}

/** The newest event of this type. */
async function eventOf(eventType: string): Promise<CommandEvent> {
  const filter = encodeURIComponent(`eventType eq "${eventType}"`);
  const { body } = await ask('GET', `/api/v1/logs?sortOrder=DESCENDING&limit=1&filter=${filter}`);
  expect(body, eventType).toHaveLength(1);
  return body[0];
}

/** What every command that changed something leaves. */
async function expectEvent(eventType: string, debugData: Readonly<Record<string, string>> = {}) {
  expect(await eventOf(eventType)).toMatchObject({
    outcome: { result: 'SUCCESS' },
    actor: { displayName: `Command line (${userInfo().username})` },
    debugContext: { debugData },
  });
}

describe('a folder without a database', () => {
  const none = join(folder.path, 'mistyped');

  test.each([
    [['admin', 'list-users']],
    [['admin', 'reset-password', 'ada@example.com']],
    [['admin', 'network', 'show']],
    [['admin', 'rotate-key']],
    [['admin', 'discard-secrets', '--yes']],
    [['admin', 'backup', join(folder.path, 'never.db')]],
    [['admin', 'prune-log']],
    [['token', 'list']],
    [['token', 'revoke', '00Tnothing']],
  ])('is refused by %j, and none is made', async (args) => {
    const { status, stdout, stderr } = await runCli([...args, '--data', none]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      `postroad: there is no database of Postroad in ${none}: is --data right? "postroad serve" makes one at its first start\n`,
    );
    expect(existsSync(none)).toBe(false);
  });

  test('gets one by a command that may come before the first start, which says so', async () => {
    const early = join(folder.path, 'early');
    const first = await runCli(['admin', 'network', 'allow', '10.20.0.0/16', '--data', early]);
    expect(first).toMatchObject({ status: 0 });
    expect(first.stderr).toBe(`A new database was made in ${early}.\n`);
    const second = await runCli(['admin', 'network', 'show', '--data', early]);
    expect(JSON.parse(second.stdout)).toMatchObject({ allowedNetworks: ['10.20.0.0/16'] });
    expect(second.stderr).toBe('');
  });
});

describe('beside a running service', () => {
  test('somebody is added by a link, listed, and gets another link', async () => {
    const { stdout } = await done('admin', 'create-user', 'ada@example.com', '--role', 'EMAIL_ADMIN');
    await expectEvent('user.lifecycle.create');
    const accept = async (link: string, chosen: string) => {
      const answer = await ask('POST', '/api/v1/invitation', {
        token: link.trim().split('#')[1],
        password: chosen,
      });
      expect(answer.status, answer.text).toBe(200);
    };
    const users = async () => JSON.parse((await done('admin', 'list-users', '--json')).stdout).users;
    expect(await users()).toMatchObject([
      { login: 'ada@example.com', role: 'EMAIL_ADMIN', state: 'invited', lastSignIn: null },
    ]);
    await accept(stdout, 'a long password of Ada');
    expect(await users()).toMatchObject([{ state: 'active' }]);
    expect((await done('admin', 'list-users')).stdout).toMatch(/^ada@example\.com +EMAIL_ADMIN +active /m);

    await accept((await done('admin', 'reset-password', 'Ada@Example.com')).stdout, 'another long password');
    await expectEvent('user.account.reset_password');
    const nobody = await run('admin', 'reset-password', 'bob@example.com');
    expect(nobody).toMatchObject({ status: 1, stdout: '' });
    expect(nobody.stderr).toContain('nobody signs in as bob@example.com');
  });

  test('a token is listed and ended', async () => {
    const { stdout, stderr } = await done(
      ...['token', 'create', '--name', 'for a day', '--scope', 'read', '--expires-in-days', '1'],
    );
    const id = /00T\w+/.exec(stderr)?.[0] ?? '';
    const listed = await done('token', 'list');
    expect(listed.stdout).toMatch(new RegExp(`^${id} +read +\\S+ +- +until \\S+ +for a day$`, 'm'));
    expect(listed.stdout).not.toContain(stdout.trim());
    await done('token', 'revoke', id);
    await expectEvent('system.api_token.revoke');
    expect((await done('token', 'list')).stdout).toMatch(
      new RegExp(`^${id} .* revoked \\S+ +for a day$`, 'm'),
    );
    expect(await run('token', 'revoke', '00Tnothing')).toMatchObject({ status: 1, stdout: '' });
  });

  test('what the network policy allows holds at once', async () => {
    const draft = { host: '127.0.0.1', port: mail.port };
    const refused = await ask('POST', '/api/v1/diagnoses', draft);
    expect(refused).toMatchObject({ status: 400, body: { errorCode: 'E0000001' } });
    expect(refused.text).toMatch(/postroad admin network allow/);
    await done('admin', 'network', 'allow', '127.0.0.1', String(mail.port));
    await expectEvent('system.network_policy.update');
    expect((await ask('POST', '/api/v1/diagnoses', draft)).status).toBe(201);
    const again = await done('admin', 'network', 'allow', '127.0.0.1');
    expect(again.stderr).toBe('Nothing changed: the policy says so already.\n');
  });

  test('old events are removed when there are any', async () => {
    expect((await done('admin', 'prune-log')).stderr).toBe('No event is older than the retention time.\n');
  });

  test('a rotated key seals what is stored, and the service goes on with it', async () => {
    const { status, text, body } = await ask('POST', '/api/v1/email-servers', {
      alias: 'Lab',
      enabled: true,
      host: 'localhost',
      port: mail.port,
      username: 'app@lab.test',
      password,
      ca: readFileSync(mail.files.ca, 'utf8'),
    });
    expect(status, text).toBe(201);
    const keys = () =>
      readFileSync(join(data, 'key'), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'));
    const [old] = keys();
    const { stderr } = await done('admin', 'rotate-key');
    const [, id = ''] = /1 stored secret is sealed with the new key (\w{16})\./.exec(stderr) ?? [];
    await expectEvent('system.sealing_key.rotate', { keyId: id, resealed: '1' });
    expect(keys()).toHaveLength(2);
    expect(keys()[0]).not.toBe(old);
    expect(keys()[1]).toBe(old);
    // The stored password opens: the mail server takes it.
    const check = await ask('POST', '/api/v1/diagnoses', { emailServerId: body.id });
    expect(check, check.text).toMatchObject({ status: 201, body: { verdict: 'ok' } });
  });
});

/** The names of the servers that are there, and whether mail goes through them. */
async function servers(): Promise<readonly unknown[]> {
  const { body } = await ask('GET', '/api/v1/email-servers');
  return body['email-servers'].map(({ alias, enabled }: Readonly<Record<string, unknown>>) => [
    alias,
    enabled,
  ]);
}

describe('a backup of the running service', () => {
  const backup = join(folder.path, 'backup.db');

  test('brings everything back, in the place of what is there', async () => {
    await done('admin', 'backup', backup);
    await expectEvent('system.backup.create', { file: backup });
    const exists = await run('admin', 'backup', backup);
    expect(exists).toMatchObject({ status: 1 });
    expect(exists.stderr).toContain('exists already');
    const [{ id }] = (await ask('GET', '/api/v1/email-servers')).body['email-servers'];
    await ask('PATCH', `/api/v1/email-servers/${id}`, { alias: 'Later', enabled: false });
    expect(await servers()).toEqual([['Later', false]]);
    expect(await service.end()).toEqual({ status: 0, signal: null });

    const without = await run('admin', 'restore', backup);
    expect(without).toMatchObject({ status: 1 });
    expect(without.stderr).toContain('With --replace');
    const { stderr } = await done('admin', 'restore', backup, '--replace');
    expect(stderr).toMatch(
      /^The database that was there is now .*\nRestored\. The service can be started\.\n$/,
    );
    service = await RunningService.start(['--data', data]);
    expect(await servers()).toEqual([['Lab', true]]);
    await expectEvent('system.backup.restore', { file: backup });
  });

  test('goes into a new folder, and names the key that has to be put beside it', async () => {
    const fresh = join(folder.path, 'fresh');
    const { status, stderr } = await runCli(['admin', 'restore', backup, '--data', fresh]);
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /Its secrets are sealed under key \w{16}.*: put that key file back as .*\/fresh\/key/,
    );
    expect(existsSync(join(fresh, 'key'))).toBe(false);
  });
});

test('a lost key costs the stored passwords, when that is confirmed, and nothing else', async () => {
  expect(await service.end()).toEqual({ status: 0, signal: null });
  mkdirSync(join(folder.path, 'lost'));
  renameSync(join(data, 'key'), join(folder.path, 'lost/key'));
  const refused = await run('admin', 'list-users');
  expect(refused.stderr).toMatch(/key file .* is missing/);
  expect(await run('admin', 'discard-secrets')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('call it with --yes') as unknown,
  });
  expect(readdirSync(data)).not.toContain('key');
  const { stderr } = await done('admin', 'discard-secrets', '--yes');
  expect(stderr).toMatch(/^1 stored secret was given up\./);
  service = await RunningService.start(['--data', data]);
  await expectEvent('system.sealing_key.discard', { discarded: '1' });
  expect(await servers()).toEqual([['Lab', false]]);
  const [{ id }] = (await ask('GET', '/api/v1/email-servers')).body['email-servers'];
  const entered = await ask('PATCH', `/api/v1/email-servers/${id}`, { password, enabled: true });
  expect(entered, entered.text).toMatchObject({ status: 200, body: { enabled: true } });
  rmSync(join(folder.path, 'lost'), { recursive: true });
});
