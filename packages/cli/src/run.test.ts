import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCertificates } from '../../lab/src/certificates.ts';
import { Lab } from '../../lab/src/lab.ts';
import type { ScriptedServer } from '../../lab/src/scripted/server.ts';
import { startScriptedServer } from '../../lab/src/scripted/server.ts';
import { resultOf, runCli, startCli } from './testing/run-cli.ts';

const user = { name: 'alice@lab.test', password: 'canary-Horse7battery' };
const env = { LAB_PASSWORD: user.password };
const login = ['--user', user.name, '--password-env', 'LAB_PASSWORD'];

let lab: Lab;
let healthy: ScriptedServer;
let refusing: ScriptedServer;
let silent: ScriptedServer;
let expired: ScriptedServer;
let expiring: ScriptedServer;

beforeAll(async () => {
  lab = await Lab.open();
  [healthy, refusing, silent, expired, expiring] = await Promise.all([
    startScriptedServer(lab, { users: [user] }),
    startScriptedServer(lab, { users: [user], answers: { 'auth-result': '535 5.7.8 Bad credentials' } }),
    startScriptedServer(lab, { answers: { greeting: { afterwards: 'stall' } } }),
    startScriptedServer(lab, { tls: { certificates: await createCertificates('expired') } }),
    startScriptedServer(lab, { tls: { certificates: await createCertificates('expires-soon') } }),
  ]);
});
afterAll(() => lab.close());

const trusting = (server: ScriptedServer) => [server.endpoint, '--ca', server.files.ca];

describe('exit status of one check', () => {
  test('0 when all that was asked for works', async () => {
    const { status, stdout } = await runCli(['check', ...trusting(healthy), ...login], { env });
    expect(stdout).toMatch(/^OK: /m);
    expect(status).toBe(0);
  });

  test('1 when it fails, with cause, actor and steps', async () => {
    const { status, stdout } = await runCli(['check', ...trusting(refusing), ...login], { env });
    expect(stdout).toMatch(/^FAILED: /m);
    expect(stdout).toMatch(/^Cause +auth-bad-credentials, \d+ % sure/m);
    expect(stdout).toMatch(/^Who acts +you/m);
    expect(stdout).toMatch(/^What to do\n1\. /m);
    expect(stdout).toContain('535 5.7.8 Bad credentials');
    expect(status).toBe(1);
  });

  test('4 when it works with a warning', async () => {
    const { status, stdout } = await runCli(['check', ...trusting(expiring)]);
    expect(stdout).toMatch(/^WORKS, WITH A WARNING: /m);
    expect(stdout).toContain('tls-cert-expires-soon');
    expect(status).toBe(4);
  });

  test('0 for help and version', async () => {
    const results = await Promise.all([
      runCli(['--help']),
      runCli(['--version']),
      ...['check', 'explain', 'replay'].map((command) => runCli([command, '--help'])),
    ]);
    for (const { status, stdout, stderr } of results)
      expect([status, stderr, stdout === '']).toEqual([0, '', false]);
  });
});

describe('what is printed', () => {
  test('no control characters where the output is no terminal', async () => {
    const { stdout, stderr } = await runCli(['check', ...trusting(refusing), ...login, '--transcript'], {
      env,
    });
    expect(stdout + stderr).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f]/);
    expect(stderr).toBe('');
  });

  test('colours when asked for, and none when NO_COLOR is set', async () => {
    const [forced, forbidden] = await Promise.all([
      runCli(['check', ...trusting(healthy)], { env: { FORCE_COLOR: '1' } }),
      runCli(['check', ...trusting(healthy)], { env: { NO_COLOR: '1' } }),
    ]);
    expect(forced.stdout).toContain('\x1b[');
    expect(forbidden.stdout).not.toContain('\x1b[');
  });

  test('only the verdict with --quiet', async () => {
    const { stdout } = await runCli(['check', ...trusting(expired), '--quiet']);
    expect(stdout).toMatch(/^FAILED: [^\n]+\n(?:[^\n]+\n)?$/);
  });

  test('JSON, Markdown and HTML name the same cause', async () => {
    const [json, markdown, html] = await Promise.all(
      ['--json', '--markdown', '--html'].map((form) => runCli(['check', ...trusting(expired), form])),
    );
    expect(JSON.parse(json?.stdout ?? '')).toMatchObject({ verdict: 'failed', cause: 'tls-cert-expired' });
    expect(markdown?.stdout).toMatch(/^# .+\n\n\*\*FAILED:\*\*/);
    expect(markdown?.stdout).toContain('tls-cert-expired');
    expect(html?.stdout).toMatch(/^<!doctype html>/);
    expect(html?.stdout).toContain('tls-cert-expired');
  });

  test('the password in none of the forms', async () => {
    const runs = await Promise.all(
      [[], ['--json'], ['--markdown'], ['--html'], ['--transcript']].map((form) =>
        runCli(['check', ...trusting(refusing), ...login, ...form], { env }),
      ),
    );
    for (const { stdout, stderr } of runs) {
      expect(stdout + stderr).not.toContain(user.password);
      expect(stdout + stderr).not.toContain(Buffer.from(user.password).toString('base64'));
    }
  });
});

describe('pipes', () => {
  test('a reader that leaves early ends the command quietly', async () => {
    const child = startCli(['check', ...trusting(healthy), '--json', '--transcript']);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdout.destroy();
    const { status, stderr } = await resultOf(child);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('a fleet stops when nobody reads any more', async () => {
    const file = targets(
      'left.csv',
      Array.from({ length: 400 }, () => healthy.endpoint),
    );
    const child = startCli(['check', '--file', file, '--ca', healthy.files.ca, '--json']);
    child.stdout.once('data', () => child.stdout.destroy());
    const { status, stderr } = await resultOf(child);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('the password can come from standard input', async () => {
    const { status } = await runCli(
      ['check', ...trusting(healthy), '--user', user.name, '--password-stdin'],
      { input: `${user.password}\n` },
    );
    expect(status).toBe(0);
  });
});

describe('Ctrl-C', () => {
  test('ends a check that waits, prints what was found and leaves with 5', async () => {
    const before = silent.log.sessions;
    const child = startCli(['check', silent.endpoint, '--security', 'none']);
    const ended = resultOf(child);
    while (silent.log.sessions === before) await delay(10);
    // The server's side is connected a moment before ours knows.
    await delay(100);
    child.kill('SIGINT');
    const { status, stdout, stderr } = await ended;
    expect(stdout).toMatch(/^✔ TCP connection/m);
    expect(stdout).toMatch(/^NO RESULT: The check was stopped/m);
    expect(stdout + stderr).not.toContain('\x1b');
    expect(status).toBe(5);
  });

  test('stops a fleet and says how far it came', async () => {
    const file = targets('stopped.csv', [
      healthy.endpoint,
      ...Array.from({ length: 9 }, () => silent.endpoint),
    ]);
    const child = startCli([
      'check',
      '--file',
      file,
      '--ca',
      healthy.files.ca,
      '--json',
      '--concurrency',
      '3',
    ]);
    child.stdout.once('data', () => child.kill('SIGINT'));
    const { status, stdout, stderr } = await resultOf(child);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { line: number; verdict: string });
    expect(lines).toEqual([expect.objectContaining({ line: 1, verdict: 'ok' })]);
    expect(stderr).toMatch(/^postroad: stopped: 1 of 10 checked, \d cut short, \d not begun\n$/);
    expect(status).toBe(5);
  });
});

function targets(name: string, lines: readonly string[]): string {
  mkdirSync(lab.directory, { recursive: true });
  const path = join(lab.directory, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

describe('a fleet', () => {
  test('gives one line of JSON for each target, with its line, and the worst status', async () => {
    const [host, port] = healthy.endpoint.split(':');
    const [, refusingPort] = refusing.endpoint.split(':');
    const file = targets('mixed.csv', [
      '# our servers',
      'host;port;user;password_env;ca',
      `${host};${port};${user.name};LAB_PASSWORD;${healthy.files.ca}`,
      '',
      `${host};${refusingPort};${user.name};LAB_PASSWORD;${refusing.files.ca}`,
      `"bad host";25;;;`,
    ]);
    const { status, stdout, stderr } = await runCli(['check', '--file', file, '--json'], { env });
    const results = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { line: number });
    expect(results.sort((a, b) => a.line - b.line)).toMatchObject([
      { line: 3, verdict: 'ok', cause: null, target: { username: user.name } },
      { line: 5, verdict: 'failed', cause: 'auth-bad-credentials' },
      { line: 6, verdict: 'failed', cause: 'hostname-hidden-characters' },
    ]);
    expect(stdout).not.toContain(user.password);
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  test('prints a line for each and a table by cause for people', async () => {
    const input = `${healthy.endpoint}\n${expired.endpoint}\n${expired.endpoint}\n`;
    const { status, stdout } = await runCli(['check', '--file', '-', '--ca', expired.files.ca], { input });
    expect(stdout.match(/^✖ FAILED {5}127\.0\.0\.1:\d+ {2}tls-/gm)).toHaveLength(3);
    expect(stdout).toMatch(/^ +2 {2}tls-cert-expired +The server's certificate has expired \(first: /m);
    expect(stdout).toMatch(/^3 checked in \d+ s: 0 ok, 3 failed$/m);
    expect(status).toBe(1);
  });

  test('connects to nothing when a later line is wrong', async () => {
    const before = healthy.log.sessions;
    const file = targets('late-fault.csv', [healthy.endpoint, `${healthy.endpoint}x`]);
    expect((await runCli(['check', '--file', file])).status).toBe(2);
    await delay(50);
    expect(healthy.log.sessions).toBe(before);
  });
});

describe('saved facts', () => {
  test('replayed give the same verdict, and hold no secret', async () => {
    const file = join(lab.directory, 'facts.json');
    const checked = await runCli(['check', ...trusting(refusing), ...login, '--json', '--save-facts', file], {
      env,
    });
    const replayed = await runCli(['replay', file, '--json']);
    const { id: _first, ...first } = JSON.parse(checked.stdout) as { id: string };
    const { id: _second, ...second } = JSON.parse(replayed.stdout) as { id: string };
    expect(second).toEqual(first);
    expect(replayed.status).toBe(1);
    expect(readFileSync(file, 'utf8')).not.toContain(user.password);
  });

  test('that are wrong are refused with the first wrong field', async () => {
    const file = join(lab.directory, 'wrong-facts.json');
    await runCli(['check', ...trusting(healthy), '--quiet', '--save-facts', file]);
    const facts = JSON.parse(readFileSync(file, 'utf8')) as { session: { greeting: { code: unknown } } };
    facts.session.greeting.code = 'two hundred';
    writeFileSync(file, JSON.stringify(facts));
    const { status, stderr } = await runCli(['replay', file]);
    expect(stderr).toMatch(/session\.greeting\.code: .*number/);
    expect(status).toBe(2);
  });
});

describe('explain', () => {
  const reply =
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant';

  test('takes a text as argument, from a file and from standard input', async () => {
    const file = join(lab.directory, 'error.txt');
    writeFileSync(file, `${reply}\n`);
    const runs = await Promise.all([
      runCli(['explain', reply]),
      runCli(['explain', ...reply.split(' ')]),
      runCli(['explain', file]),
      runCli(['explain', '-'], { input: reply }),
      runCli(['explain'], { input: reply }),
    ]);
    for (const { status, stdout } of runs) {
      expect(stdout).toMatch(/^Cause +auth-smtp-disabled-for-account/m);
      expect(status).toBe(0);
    }
  });

  test('answers JSON Lines in their order, a broken line with its number', async () => {
    const input = [
      { id: 7, observed: { kind: 'smtp-reply', text: reply } },
      { id: 'b', stage: 'rcpt', observed: { kind: 'smtp-reply', code: 550, text: '5.1.1 User unknown' } },
    ].map((line) => JSON.stringify(line));
    const { status, stdout, stderr } = await runCli(['explain'], {
      input: [input[0], '{"id":', input[1]].join('\n'),
    });
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(answers).toMatchObject([
      { id: 7, cause: 'auth-smtp-disabled-for-account' },
      { error: { line: 2 } },
      { id: 'b', cause: 'recipient-rejected-unknown' },
    ]);
    expect(stderr).toMatch(/1 of 3 lines/);
    expect(status).toBe(2);
  });

  test('answers each line before the next one is there', async () => {
    const child = startCli(['explain'], { inputOpen: true });
    child.stdin.write(`${JSON.stringify({ id: 1, observed: { text: reply } })}\n`);
    const first = await new Promise<string>((resolve) =>
      child.stdout.once('data', (data) => resolve(String(data))),
    );
    expect(JSON.parse(first)).toMatchObject({ id: 1 });
    child.stdin.end(`${JSON.stringify({ id: 2, observed: { text: reply } })}\n`);
    const { status, stdout } = await resultOf(child);
    expect(JSON.parse(stdout)).toMatchObject({ id: 2 });
    expect(status).toBe(0);
  });

  test('prints the page of a finding', async () => {
    const { status, stdout } = await runCli(['explain', 'starttls-not-offered']);
    expect(stdout).toMatch(/^# The server does not offer STARTTLS\n\n`starttls-not-offered`\n/);
    expect(status).toBe(0);
  });
});
