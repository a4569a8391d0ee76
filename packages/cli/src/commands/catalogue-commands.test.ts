import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LabScriptedDns, startScriptedDns } from '../../../lab/src/dns/start.ts';
import { Lab } from '../../../lab/src/lab.ts';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function postroad(...args: readonly string[]): Promise<Run> {
  // Nothing of this machine's colours and proxies reaches it.
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [main, ...args], { env: { PATH, HOME } });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stdout, stderr };
}

describe('postroad providers', () => {
  test('lists the whole catalogue, one line each, fit for a pipe', async () => {
    const { status, stdout, stderr } = await postroad('providers');
    const lines = stdout.trimEnd().split('\n');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(lines.length).toBeGreaterThanOrEqual(120);
    expect(lines.every((line) => /^[\w-]+ {2,}\S.* {2,}\S+:\d+$/.test(line))).toBe(true);
    expect(stdout).not.toContain('\u001b');
  });

  test.each([
    ['by name', ['fastmail'], 'Fastmail'],
    ['by several words', ['Google', 'Workspace', 'SMTP', 'relay'], 'Google Workspace SMTP relay'],
    ['by alias', ['Sendinblue'], 'Brevo'],
    ['by domain', ['web.de'], 'WEB.DE'],
    ['by address', ['Someone@Hotmail.com'], 'Outlook.com / Hotmail (personal)'],
    ['by host', ['email-smtp.eu-west-1.amazonaws.com'], 'Amazon SES'],
    ['by a host of a pattern', ['email-smtp.ap-southeast-3.amazonaws.com'], 'Amazon SES'],
    ['by a wrong host', ['aspmx.l.google.com'], 'Gmail and Google Workspace'],
    ['by MX host', ['contoso-com.mail.protection.outlook.com'], 'Microsoft 365 / Exchange Online'],
  ])('shows the whole card %s', async (_, words, name) => {
    const { status, stdout } = await postroad('providers', ...words);
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toBe(name);
    for (const label of ['Servers\n', 'User name ', 'Password ', 'Logins ', 'Read more ', 'Checked '])
      expect(stdout).toContain(`\n${label}`);
  });

  test('gives several matches as a table', async () => {
    const { status, stdout } = await postroad('providers', 'netease');
    expect(status).toBe(0);
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(ids).toEqual(['netease-qiye', 'netease-163']);
  });

  test('gives JSON with patterns as text', async () => {
    const { status, stdout } = await postroad('providers', 'smtp.sendgrid.net', '--json');
    const answer = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(answer).toMatchObject({ schema: 'postroad.providers/1', term: 'smtp.sendgrid.net' });
    expect(answer.providers).toHaveLength(1);
    expect(answer.providers[0].username).toMatchObject({ form: 'literal', literal: 'apikey' });
    expect(new RegExp(answer.providers[0].password.pattern).test('SG.abc.def')).toBe(true);
  });

  test('ends with status 1 when nothing is found', async () => {
    const text = await postroad('providers', 'no-such-provider');
    expect(text).toMatchObject({ status: 1, stdout: '' });
    expect(text.stderr).toContain('"no-such-provider"');
    const json = await postroad('providers', 'no-such-provider', '--json');
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout).providers).toEqual([]);
  });

  test('ends with status 2 on an unknown option', async () => {
    expect(await postroad('providers', '--yaml')).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('postroad discover', () => {
  let lab: Lab;
  let dns: LabScriptedDns;
  beforeAll(async () => {
    lab = await Lab.open();
    dns = await startScriptedDns(lab, {
      '_submissions._tcp.found.invalid': {
        records: { SRV: [{ priority: 0, weight: 1, port: 465, target: 'mail.found.invalid' }] },
      },
    });
  });
  afterAll(() => lab.close());

  test('shows suggestions and every source', async () => {
    const { status, stdout, stderr } = await postroad(
      'discover',
      'user@found.invalid',
      '--dns-server',
      dns.address,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('1. mail.found.invalid, port 465 with implicit TLS');
    expect(stdout).toContain('user@found.invalid (the full address)');
    expect(stdout).toContain(
      'postroad check mail.found.invalid:465 --security implicit --user user@found.invalid',
    );
    for (const source of [
      'catalogue',
      'SRV _submissions',
      'autoconfig',
      '.well-known',
      'ISPDB',
      'MX',
      'smtp.',
      'mail.',
    ])
      expect(stdout).toMatch(new RegExp(`^ {2}${source.replaceAll('.', '\\.')} +(found|none) +\\S`, 'm'));
    expect(stdout).not.toContain('\u001b');
  });

  test('gives JSON, and status 1 when nothing is found', async () => {
    const { status, stdout } = await postroad(
      'discover',
      'user@nowhere.invalid',
      '--dns-server',
      dns.address,
      '--json',
    );
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'postroad.discovery/1',
      address: 'user@nowhere.invalid',
      suggestions: [],
    });
    expect(JSON.parse(stdout).tried).toHaveLength(9);
  });

  test.each([
    ['no address', ['discover', 'example.com'], 'it has no @'],
    ['no domain', ['discover', 'user@localhost'], 'no domain name'],
    ['nothing', ['discover'], 'missing required argument'],
    ['a name as resolver', ['discover', 'a@example.com', '--dns-server', 'ns.example.com'], '--dns-server'],
    ['two addresses', ['discover', 'a@example.com', 'b@example.com'], 'too many arguments'],
  ])('with %s ends with status 2 and one sentence', async (_, args, words) => {
    const { status, stdout, stderr } = await postroad(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
  });
});
