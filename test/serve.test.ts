import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect as connectPlain, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { text } from 'node:stream/consumers';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../packages/cli/src/testing/run-cli.ts';
import { createCertificates, writeCertificateFiles } from '../packages/lab/src/certificates.ts';
import { RunningService, TemporaryFolder } from './running-service.ts';

/** Makes a token with the command, as a script would. */
async function makeToken(data: string, scope: 'read' | 'manage' = 'manage'): Promise<string> {
  const { status, stdout, stderr } = await runCli([
    'token',
    'create',
    '--data',
    data,
    '--name',
    'tests',
    '--scope',
    scope,
  ]);
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

describe('a running service', () => {
  const folder = new TemporaryFolder();
  const data = join(folder.path, 'data');
  let service: RunningService;
  beforeAll(async () => {
    service = await RunningService.start(['--data', data]);
  });
  afterAll(async () => {
    await service[Symbol.asyncDispose]();
    folder[Symbol.dispose]();
  });

  test('is healthy and ready', async () => {
    for (const path of ['/healthz', '/readyz']) {
      const response = await fetch(service.url + path);
      expect(response.status, path).toBe(200);
      expect(await response.json(), path).toEqual({ status: 'ok' });
    }
  });

  test('prints a set-up link at its first start, and not into its log', async () => {
    const link = await service.setupLink();
    expect(link.startsWith(`${service.url}/setup#`)).toBe(true);
    const [, secret = ''] = link.split('#');
    expect(secret.length).toBeGreaterThan(30);
    expect(service.stdout).not.toContain(secret);
  });

  test('has the interface that docs/http-api.md lists, and no other', async () => {
    const page = readFileSync(resolve(import.meta.dirname, '../docs/http-api.md'), 'utf8');
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    const listed = rows.flatMap((row) => {
      const [, cell = ''] = row.split('|');
      // "`GET`, `POST /a`; `GET /b`": methods stand before the path they belong to.
      return cell.split(';').flatMap((part) => {
        const [, path] = /`[A-Z]+ (\/[^\s`?]+)[?`]/.exec(part) ?? [];
        const paths = [...part.matchAll(/`[A-Z]+ (\/[^\s`?]+)[?`]/g)].map(([, one = '']) => one);
        if (new Set(paths).size > 1)
          return [...part.matchAll(/`([A-Z]+) (\/[^\s`?]+)[?`]/g)].map(
            ([, method, one]) => `${method} ${one}`,
          );
        return path === undefined
          ? []
          : [...part.matchAll(/`([A-Z]+)\b/g)].map(([, method]) => `${method} ${path}`);
      });
    });
    const document = (await (await fetch(`${service.url}/api/v1/openapi.json`)).json()) as {
      readonly paths: Readonly<Record<string, object>>;
    };
    const served = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(listed.toSorted()).toEqual(served.toSorted());
  });

  test('keeps its data for its user alone', () => {
    expect(existsSync(join(data, 'postroad.db'))).toBe(true);
    const output = readFileSync(join(data, 'key'), 'utf8');
    expect(service.stdout).not.toContain(output.trim().split('\n').at(-1));
  });

  test('takes a token that was made while it runs, until it is revoked', async () => {
    const token = await makeToken(data);
    const ask = () =>
      fetch(`${service.url}/api/v1/email-servers`, { headers: { authorization: `SSWS ${token}` } });
    expect((await ask()).status).toBe(200);
    const { stdout } = await runCli(['token', 'list', '--data', data, '--json']);
    const { tokens } = JSON.parse(stdout) as {
      readonly tokens: readonly { readonly id: string; readonly revoked: string | null }[];
    };
    const good = tokens.filter(({ revoked }) => revoked === null);
    expect(good.length).toBe(1);
    expect(stdout).not.toContain(token);
    expect(await runCli(['token', 'revoke', good[0]?.id ?? '', '--data', data])).toMatchObject({ status: 0 });
    expect((await ask()).status).toBe(401);
  });

  test('answers a scrape with a token, with the certificate days and the log in it, and refuses it without', async () => {
    expect((await fetch(`${service.url}/metrics`)).status).toBe(401);
    const token = await makeToken(data, 'read');
    const response = await fetch(`${service.url}/metrics`, { headers: { authorization: `SSWS ${token}` } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/plain');
    const text = await response.text();
    expect(text).toContain('postroad_database_up 1');
    expect(text).toMatch(/^# TYPE postroad_certificate_days_left gauge$/m);
    expect(text).toMatch(/^postroad_system_log_last_sequence [1-9]/m);
    expect(text).toMatch(
      /^postroad_http_request_duration_seconds_count\{method="GET",route="\/readyz",status="200"\} [1-9]/m,
    );
  });

  test('writes one line a request with its id, and no secret, query or body', async () => {
    const canary = 'c4nary-Password';
    const response = await fetch(`${service.url}/api/v1/logs?q=${canary}`, {
      headers: { authorization: `SSWS ${canary}`, cookie: `session=${canary}` },
    });
    const posted = await fetch(`${service.url}/api/v1/email-servers`, {
      method: 'POST',
      headers: { authorization: `SSWS ${canary}`, 'content-type': 'application/json' },
      body: JSON.stringify({ password: canary }),
    });
    for (const { headers } of [response, posted]) {
      const id = headers.get('x-okta-request-id');
      const line = await service.logged({ message: 'request', requestId: id });
      expect(line).toMatchObject({ level: 'info', status: 401 });
    }
    expect(service.stdout + service.stderr).not.toContain('c4nary');
  });

  test('does not share its folder with a second one, and says which process has it', async () => {
    await using second = RunningService.spawn(['--data', data]);
    expect(await second.ended).toEqual({ status: 1, signal: null });
    expect(second.stderr).toContain(`process ${service.process.pid}`);
    expect(second.stderr.trim().split('\n').length).toBe(1);
  });

  test('cannot be restored over', async () => {
    const backup = join(folder.path, 'backup.db');
    expect(await runCli(['admin', 'backup', backup, '--data', data])).toMatchObject({ status: 0 });
    const restored = await runCli(['admin', 'restore', backup, '--data', data, '--replace']);
    expect(restored).toMatchObject({ status: 1 });
    expect(restored.stderr).toContain('Stop it first');
    expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
  });
});

describe('a service that cannot start says why in one sentence', () => {
  const folder = new TemporaryFolder();
  afterAll(() => folder[Symbol.dispose]());

  async function sentence(
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
    inside: readonly string[] = [],
  ) {
    await using service = RunningService.spawn(args, { env, inside });
    const { status } = await service.ended;
    expect(service.stdout).toBe('');
    const lines = service.stderr.trim().split('\n');
    expect(lines.length, service.stderr).toBe(1);
    return { status, text: lines[0] ?? '' };
  }

  test('the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { readonly port: number };
    const { status, text } = await sentence(['--data', join(folder.path, 'port'), '--port', String(port)]);
    other.close();
    expect(status).toBe(1);
    expect(text).toContain(`port ${port} of 127.0.0.1 is in use`);
    expect(text).toContain('--port');
  });

  test('the address is not of this machine', async () => {
    const { status, text } = await sentence(['--data', join(folder.path, 'host'), '--host', '192.0.2.1']);
    expect(status).toBe(1);
    expect(text).toContain('192.0.2.1 is no address of this machine');
  });

  test('the folder is a file', async () => {
    const file = join(folder.path, 'file');
    writeFileSync(file, '');
    const { status, text } = await sentence(['--data', file]);
    expect(status).toBe(1);
    expect(text).toContain(file);
  });

  test('the folder belongs to somebody else', async () => {
    const data = join(folder.path, 'theirs');
    mkdirSync(data, { mode: 0o755 });
    chownSync(data, 65_534, 65_534);
    // The tests run as root, who may write anywhere; without that right it is a user like others.
    const mortal = ['setpriv', '--bounding-set=-all', '--inh-caps=-all'];
    const { status, text } = await sentence(['--data', data], {}, mortal);
    expect(status).toBe(1);
    expect(text).toContain(`no permission to write to the data folder ${data}`);
  });

  test('the database is something else', async () => {
    const data = join(folder.path, 'other');
    await (await RunningService.start(['--data', data])).end();
    writeFileSync(
      join(data, 'postroad.db'),
      'this is no database, only a text that is long enough to be looked at',
    );
    const { status, text } = await sentence(['--data', data]);
    expect(status).toBe(1);
    expect(text).toContain('cannot be opened');
  });

  test('a newer version was here, or the key is another', async () => {
    const data = join(folder.path, 'newer');
    const first = await RunningService.start(['--data', data]);
    expect(await first.end()).toEqual({ status: 0, signal: null });
    const key = readFileSync(join(data, 'key'));
    writeFileSync(join(data, 'key'), `${Buffer.alloc(32, 1).toString('base64')}\n`, { mode: 0o600 });
    const wrongKey = await sentence(['--data', data]);
    expect(wrongKey.status).toBe(1);
    expect(wrongKey.text).toMatch(/key/);
    writeFileSync(join(data, 'key'), key, { mode: 0o600 });

    const database = new DatabaseSync(join(data, 'postroad.db'));
    database.exec("insert into migrations (number, name, applied_at) values (9999, 'of the future', 0)");
    database.close();
    const newer = await sentence(['--data', data]);
    expect(newer.status).toBe(1);
    expect(newer.text).toContain('schema 9999');
  });

  test('the database server does not answer, without its password being shown', async () => {
    const { status, text } = await sentence(['--data', join(folder.path, 'remote')], {
      POSTROAD_DATABASE_URL: 'postgres://postroad:c4nary@127.0.0.1:1/postroad',
    });
    expect(status).toBe(1);
    expect(text).toContain('does not answer');
    expect(text).not.toContain('c4nary');
  });

  test('a certificate and a key that cannot be used together are misuse, and the file is named', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(async () => writeCertificateFiles(folder.path, await createCertificates('healthy'))),
    );
    if (one === undefined || other === undefined) throw new Error('no certificates');
    for (const [certificate, key, words] of [
      [one.chain, other.key, '--tls-cert and --tls-key do not belong together'],
      [one.key, one.key, `--tls-cert: ${one.key} holds no certificate in PEM`],
      [one.chain, one.chain, `--tls-key: ${one.chain} holds no private key in PEM`],
      [join(folder.path, 'none.pem'), one.key, `--tls-cert: cannot read ${folder.path}/none.pem`],
    ] as const) {
      const { status, text } = await sentence([
        ...['--data', join(folder.path, 'tls')],
        ...['--tls-cert', certificate, '--tls-key', key],
      ]);
      expect(status).toBe(2);
      expect(text).toContain(words);
    }
  });
});

test('a reload without a certificate changes nothing', async () => {
  using folder = new TemporaryFolder();
  await using service = await RunningService.start(['--data', join(folder.path, 'data')]);
  service.process.kill('SIGHUP');
  await service.logged('SIGHUP: there is no certificate to read again');
  expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
  expect(await service.end()).toEqual({ status: 0, signal: null });
});

test('it runs as a user whom the machine does not know, with no home', async () => {
  using folder = new TemporaryFolder();
  chownSync(folder.path, 65_533, 65_533);
  await using service = await RunningService.start(['--data', join(folder.path, 'data')], {
    inside: ['env', '-u', 'HOME', 'setpriv', '--reuid=65533', '--regid=65533', '--clear-groups'],
  });
  expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
  expect(await service.end()).toEqual({ status: 0, signal: null });
});

describe('a service that is told to stop', () => {
  const folder = new TemporaryFolder();
  afterAll(() => folder[Symbol.dispose]());

  /** A connection on which a request is not sent whole yet. */
  async function halfSent(service: RunningService, token: string) {
    const body = JSON.stringify({ text: '535 5.7.8 Username and Password not accepted' });
    const socket = connectPlain(Number(new URL(service.url).port), '127.0.0.1');
    await once(socket, 'connect');
    const head = [
      'POST /api/v1/explain HTTP/1.1',
      'Host: 127.0.0.1',
      `Authorization: SSWS ${token}`,
      'Content-Type: application/json',
      `Content-Length: ${body.length}`,
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 5)}`);
    // The answer to a later request proves that the earlier bytes have arrived.
    await fetch(`${service.url}/healthz`);
    return { socket, rest: body.slice(5) };
  }

  test('lets a request under way end, says that it is stopping, and takes no new connection', async () => {
    const data = join(folder.path, 'stop');
    await using service = await RunningService.start(['--data', data]);
    const { socket, rest } = await halfSent(service, await makeToken(data));
    service.process.kill('SIGTERM');
    await service.logged('stopping');
    await expect(fetch(`${service.url}/healthz`)).rejects.toThrow();
    socket.write(`${rest}GET /readyz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
    const [explained = '', ready = ''] = (await text(socket)).split(/(?=HTTP\/1\.1 )/);
    expect(explained).toMatch(/^HTTP\/1\.1 200 .*auth-bad-credentials/s);
    expect(ready).toMatch(/^HTTP\/1\.1 503 .*the service is stopping/s);
    expect(await service.ended).toEqual({ status: 0, signal: null });
    expect(service.log.at(-1)).toMatchObject({ message: 'stopped' });
  });

  test('ends at once at the second signal, and nothing is lost that was answered', async () => {
    const data = join(folder.path, 'twice');
    await using service = await RunningService.start(['--data', data]);
    const token = await makeToken(data);
    const { socket } = await halfSent(service, token);
    service.process.kill('SIGTERM');
    await service.logged('stopping');
    service.process.kill('SIGTERM');
    expect(await service.ended).toEqual({ status: 143, signal: null });
    socket.destroy();
    await using again = await RunningService.start(['--data', data]);
    const response = await fetch(`${again.url}/api/v1/email-servers`, {
      headers: { authorization: `SSWS ${token}` },
    });
    expect(response.status).toBe(200);
    // An administrator is still missing, so each start makes a link.
    expect(await again.setupLink()).toContain('/setup#');
  });

  test('closes the streams that have no end of their own', async () => {
    const data = join(folder.path, 'streams');
    await using service = await RunningService.start(['--data', data]);
    const response = await fetch(`${service.url}/api/v1/logs/tail`, {
      headers: { authorization: `SSWS ${await makeToken(data)}`, accept: 'text/event-stream' },
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const streamed = response.text();
    service.process.kill('SIGTERM');
    await streamed;
    expect(await service.ended).toEqual({ status: 0, signal: null });
    expect(service.log.filter(({ level }) => level !== 'info')).toEqual([]);
  });
});

test('on a terminal it says in words where it listens, and Ctrl-C stops it', async () => {
  using folder = new TemporaryFolder();
  const program = resolve(import.meta.dirname, '../packages/cli/bin/postroad.js');
  const words = [process.execPath, program, 'serve', '--data', folder.path, '--port', '0'];
  // Debian's util-linux: -e hands on the exit status, -q says nothing itself. `exec`: Ctrl-C must reach our command alone.
  const command = `exec ${words.map((word) => `'${word}'`).join(' ')}`;
  const child = spawn('script', ['-qefc', command, '/dev/null'], {
    env: { PATH: process.env.PATH ?? '', HOME: folder.path, TERM: 'xterm', NO_COLOR: '1' },
  });
  let screen = '';
  let pressed = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += text;
    if (pressed || !screen.includes('Ctrl-C stops it')) return;
    pressed = true;
    child.stdin.write('\x03');
  });
  const [status] = (await once(child, 'close')) as [number | null];
  expect(status).toBe(0);
  expect(screen).toMatch(/^Postroad \S+ listens on http:\/\/127\.0\.0\.1:\d+\r$/m);
  expect(screen).toContain(folder.path);
  expect(screen).toMatch(/^ {2}http:\/\/127\.0\.0\.1:\d+\/setup#\S+\r$/m);
  // Lines of JSON are for programs.
  expect(screen).not.toContain('{"');
});

test('a renewed certificate is taken at SIGHUP, and one that cannot be used is not', async () => {
  using folder = new TemporaryFolder();
  const [first, second] = await Promise.all(
    [1, 2].map(async () => writeCertificateFiles(folder.path, await createCertificates('healthy'))),
  );
  if (first === undefined || second === undefined) throw new Error('no certificates');
  const files = { cert: join(folder.path, 'cert.pem'), key: join(folder.path, 'key.pem') };
  const use = (one: typeof first) => {
    writeFileSync(files.cert, readFileSync(one.chain));
    writeFileSync(files.key, readFileSync(one.key));
  };
  use(first);
  await using service = await RunningService.start([
    ...['--data', join(folder.path, 'data'), '--tls-cert', files.cert, '--tls-key', files.key],
  ]);
  expect(service.url).toMatch(/^https:/);
  const port = Number(new URL(service.url).port);
  const served = async () => {
    const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false });
    await once(socket, 'secureConnect');
    const { fingerprint256 } = socket.getPeerCertificate();
    socket.destroy();
    return fingerprint256;
  };
  const before = await served();
  use(second);
  service.process.kill('SIGHUP');
  await service.logged('certificate read again');
  const after = await served();
  expect(after).not.toBe(before);
  writeFileSync(files.cert, 'no certificate');
  service.process.kill('SIGHUP');
  await service.logged('the certificate cannot be used; the one before stays');
  expect(await served()).toBe(after);
});
