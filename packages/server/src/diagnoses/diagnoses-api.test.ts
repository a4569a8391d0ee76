import { readFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Lab } from '../../../lab/src/lab.ts';
import { type ScriptedServer, startScriptedServer } from '../../../lab/src/scripted/server.ts';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { type Client, clientOf, permitLab } from '../testing/test-client.ts';
import { type ReceivedEvent, readEvents } from './testing/event-stream-reader.ts';

const user = { name: 'app@lab.test', password: 'canary-Horse7battery' } as const;
let lab: Lab;
let service: TestServer;
let manager: Client;
let reader: Client;
let good: ScriptedServer;
let refusing: ScriptedServer;

beforeAll(async () => {
  lab = await Lab.open();
  service = await startTestServer({ configuration: { checksPerMinute: 1_000 } });
  await permitLab(service);
  manager = await clientOf(service, 'manage');
  reader = await clientOf(service, 'read');
  good = await startScriptedServer(lab, { users: [user] });
  refusing = await startScriptedServer(lab, {
    users: [user],
    answers: { greeting: '220 mail.lab.test canary-banner', 'auth-result': '535 5.7.8 canary-refusal' },
  });
});
afterAll(async () => {
  await service.stop();
  await lab.close();
});

/** Settings with which the healthy server is fine. */
const draftFor = (server: ScriptedServer) => ({
  host: 'localhost',
  port: server.port,
  security: 'starttls',
  ca: readFileSync(server.files.ca, 'utf8'),
  username: user.name,
  password: user.password,
});

async function saved(server: ScriptedServer): Promise<string> {
  const { status, body, text } = await manager.post('/api/v1/email-servers', {
    ...draftFor(server),
    alias: 'Main server',
    enabled: false,
  });
  expect(status, text).toBe(201);
  return body.id as string;
}

/** Diagnoses with live progress; gives the events, all of them unless `until` says that it is enough. */
async function events(body: unknown, until: (event: ReceivedEvent) => boolean = () => false) {
  const leave = new AbortController();
  const response = await manager.fetch('/api/v1/diagnoses', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(body),
    signal: leave.signal,
  });
  const received: ReceivedEvent[] = [];
  if (response.status === 200)
    for await (const event of readEvents(response)) {
      received.push(event);
      if (until(event)) break;
    }
  leave.abort();
  return { response, received };
}

/** Greets and never speaks again; tells when the connection is closed from the other side. */
async function stallingServer() {
  let closed = () => {};
  const gone = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', closed);
    socket.write('220 mail.lab.test ready\r\n');
    socket.resume();
  });
  const port = await lab.freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  lab.onClose(`stalling server on port ${port}`, async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return { port, gone };
}

describe('a draft', () => {
  test('of a healthy server is diagnosed, and what is stored is what was answered', async () => {
    const posted = await manager.post('/api/v1/diagnoses', draftFor(good));
    expect(posted.status, posted.text).toBe(201);
    expect(posted.body).toMatchObject({
      schema: 'postroad.diagnosis/1',
      verdict: 'ok',
      cause: null,
      emailServerId: null,
      configVersion: null,
      purpose: 'diagnosis',
    });
    expect(posted.body.id).toMatch(/^dia\w{17}$/);
    expect(posted.headers.get('location')).toBe(`/api/v1/diagnoses/${posted.body.id}`);
    const got = await manager.get(`/api/v1/diagnoses/${posted.body.id}`);
    expect(got.status).toBe(200);
    expect(got.body).toEqual(posted.body);
  });

  test('with a wrong password has its cause named, with the words of the server', async () => {
    const { body } = await manager.post('/api/v1/diagnoses', {
      ...draftFor(refusing),
      password: 'canary-wrong',
    });
    expect(body).toMatchObject({ verdict: 'failed', stage: 'auth', cause: 'auth-bad-credentials' });
    expect(JSON.stringify(body.transcript)).toContain('canary-refusal');
    expect(refusing.log.logins.filter(({ accepted }) => !accepted)).toHaveLength(1);
  });

  test('asks for sender and recipient, and sends nothing', async () => {
    const { body } = await manager.post('/api/v1/diagnoses', {
      ...draftFor(good),
      fromAddress: 'app@lab.test',
      toAddress: 'someone@example.org',
    });
    expect(body.facts.envelope).toMatchObject({ mail: { code: 250 }, rcpt: { code: 250 } });
    expect(good.log.messages).toEqual([]);
  });

  test.each([
    ['no host', { port: 587 }, 'host'],
    ['no port', { host: 'smtp.example.com' }, 'port'],
    ['a port that is none', { host: 'smtp.example.com', port: 0 }, 'port'],
    ['a recipient without a sender', { host: 'h', port: 25, toAddress: 'a@example.com' }, 'fromAddress'],
    [
      'a command in an address',
      { host: 'h', port: 25, fromAddress: 'a@b.c>\r\nRCPT TO:<x@y.z' },
      'fromAddress',
    ],
    ['a command in the EHLO name', { host: 'h', port: 25, ehloName: 'a\r\nMAIL' }, 'ehloName'],
    ['a CA that is none', { host: 'h', port: 25, ca: 'certificate' }, 'ca'],
    ['a setting that there is not', { host: 'h', port: 25, dnsServers: ['192.0.2.1'] }, 'dnsServers'],
    [
      'an OAuth login without its secret',
      { host: 'h', port: 25, authType: 'OAUTH2_CLIENT_CREDENTIALS' },
      'tokenEndpoint',
    ],
  ])('with %s is refused with the field named', async (_, body, field) => {
    const { status, body: answer } = await manager.post('/api/v1/diagnoses', body);
    expect(status).toBe(400);
    expect(answer.errorCode).toBe('E0000001');
    expect(JSON.stringify(answer.errorCauses)).toContain(field);
  });

  test('whose target the network policy forbids is refused with how to allow it, and is not stored', async () => {
    const before = (await manager.get('/api/v1/diagnoses?limit=200')).body.length;
    const { status, body } = await manager.post('/api/v1/diagnoses', { host: '10.0.0.1', port: 587 });
    expect(status).toBe(400);
    expect(body).toMatchObject({ errorCode: 'E0000001', errorSummary: 'Api validation failed: host' });
    expect(body.errorCauses[0].errorSummary).toMatch(/^host: .*10\.0\.0\.1.*private.*permit|allow/i);
    expect((await manager.get('/api/v1/diagnoses?limit=200')).body).toHaveLength(before);
    const { body: log } = await manager.get(
      `/api/v1/logs?filter=${encodeURIComponent('outcome.result eq "DENY"')}`,
    );
    expect(JSON.stringify(log)).toContain('10.0.0.1');
  });
});

describe('a saved server', () => {
  test('is diagnosed with its own secrets, stamped with the state of its settings', async () => {
    const id = await saved(good);
    const { body } = await manager.post('/api/v1/diagnoses', { emailServerId: id });
    expect(body).toMatchObject({ verdict: 'ok', emailServerId: id, configVersion: 1 });
    expect(body.facts.auth.attempts).toMatchObject([{ accepted: true }]);
  });

  test('with changes is not the saved state', async () => {
    const id = await saved(good);
    const { body } = await manager.post('/api/v1/diagnoses', {
      emailServerId: id,
      username: 'nobody@lab.test',
    });
    expect(body).toMatchObject({ verdict: 'failed', emailServerId: id, configVersion: null });
    expect(body.target.username).toBe('nobody@lab.test');
  });

  test('never has its password sent to another host, and nothing connects there', async () => {
    const id = await saved(good);
    const elsewhere = await startScriptedServer(lab, { security: 'none' });
    for (const change of [
      { host: '127.0.0.1', port: elsewhere.port },
      { port: elsewhere.port, security: 'none', allowCleartextLogin: true },
      { proxy: { protocol: 'socks5', host: '127.0.0.1', port: elsewhere.port } },
    ]) {
      const { status, body } = await manager.post('/api/v1/diagnoses', { emailServerId: id, ...change });
      expect(status).toBe(400);
      expect(body.errorCauses[0].errorSummary).toMatch(/^password: The saved value is used only with/);
    }
    expect(elsewhere.log.sessions).toBe(0);
  });

  test('that does not exist is not found', async () => {
    const { status, body } = await manager.post('/api/v1/diagnoses', { emailServerId: 'cesNobody' });
    expect([status, body.errorCode]).toEqual([404, 'E0000007']);
  });
});

describe('live progress', () => {
  test('tells each stage in order and ends with the diagnosis that is stored', async () => {
    const { response, received } = await events(draftFor(good));
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    expect(response.headers.get('cache-control')).toContain('no-transform');
    const stages = received
      .filter(({ event }) => event === 'stage')
      .map(({ data }) => data as Record<string, string>);
    const ended = stages.filter(({ kind }) => kind === 'stage-ended').map(({ stage }) => stage);
    expect(ended).toEqual(['configuration', 'dns', 'tcp', 'greeting', 'ehlo', 'starttls', 'auth']);
    for (const stage of ended.slice(1)) {
      const order = stages.filter((one) => one.stage === stage).map(({ kind }) => kind);
      expect(order).toEqual(['stage-started', 'stage-ended']);
    }
    const last = received.at(-1);
    expect(received.filter(({ event }) => event === 'result' || event === 'error')).toEqual([last]);
    const record = last?.data as { id: string };
    expect((await manager.get(`/api/v1/diagnoses/${record.id}`)).body).toEqual(record);
  });

  test('tells of control experiments', async () => {
    const nobody = await lab.freePort();
    const { received } = await events({ host: '127.0.0.1', port: nobody });
    const controls = received.filter(({ event }) => event === 'control').map(({ data }) => data);
    expect(controls.length).toBeGreaterThan(0);
    expect(controls).toContainEqual(expect.objectContaining({ what: expect.any(String) }));
  });

  test('what is wrong with the request itself is an ordinary error', async () => {
    const { response } = await events({ port: 587 });
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  });

  test('a target that is forbidden ends it with the error', async () => {
    const { received } = await events({ host: '10.0.0.1', port: 587 });
    expect(received.at(-1)).toMatchObject({ event: 'error', data: { errorCode: 'E0000001' } });
    expect(received.some(({ event }) => event === 'result')).toBe(false);
  });

  test('a client that leaves ends the diagnosis: the mail server sees the connection close', async () => {
    const stalling = await stallingServer();
    await events({ host: '127.0.0.1', port: stalling.port, security: 'none' }, ({ data }) => {
      const { kind, stage } = data as Record<string, string>;
      return kind === 'stage-started' && stage === 'ehlo';
    });
    await stalling.gone;
    await expect.poll(() => service.context.checks.running).toBe(0);
  });

  test('so does one that waits for the whole answer', async () => {
    const stalling = await stallingServer();
    const leave = new AbortController();
    const request = manager.fetch('/api/v1/diagnoses', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ host: '127.0.0.1', port: stalling.port, security: 'none' }),
      signal: leave.signal,
    });
    await expect.poll(() => service.context.checks.running).toBe(1);
    leave.abort();
    await expect(request).rejects.toThrow();
    await stalling.gone;
    await expect.poll(() => service.context.checks.running).toBe(0);
  });
});

describe('stored diagnoses', () => {
  let serverId: string;
  let ids: string[];
  beforeAll(async () => {
    serverId = await saved(refusing);
    ids = [];
    for (const password of ['canary-wrong', user.password, 'canary-wrong'])
      ids.unshift(
        (await manager.post('/api/v1/diagnoses', { emailServerId: serverId, password })).body.id as string,
      );
  });

  test('are listed newest first, page by page, by the links', async () => {
    const seen: string[] = [];
    let path: string | undefined = `/api/v1/diagnoses?emailServerId=${serverId}&limit=2`;
    for (let pages = 0; path !== undefined && pages < 5; pages += 1) {
      const { body, headers } = await manager.get(path);
      seen.push(...body.map(({ id }: { id: string }) => id));
      expect(headers.get('link')).toContain('rel="self"');
      const next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];
      path = next === undefined ? undefined : next.slice(new URL(next).origin.length);
    }
    expect(seen).toEqual(ids);
  });

  test('are filtered by verdict', async () => {
    const { body } = await manager.get(`/api/v1/diagnoses?emailServerId=${serverId}&verdict=ok`);
    expect(body).toEqual([]);
    const { body: failed } = await manager.get(`/api/v1/diagnoses?emailServerId=${serverId}&verdict=failed`);
    expect(failed).toHaveLength(3);
    expect((await manager.get('/api/v1/diagnoses?verdict=splendid')).status).toBe(400);
  });

  test('can be had as reports, by parameter or by Accept', async () => {
    const path = `/api/v1/diagnoses/${ids[0]}`;
    const markdown = await manager.get(`${path}?format=markdown`);
    expect(markdown.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(markdown.text).toMatch(/^# Mail server check: localhost:/);
    const html = await manager.get(path, { accept: 'text/html' });
    expect(html.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html.text).toContain('<!doctype html>');
    expect(html.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    expect((await manager.get(path, { accept: 'application/json, */*;q=0.8' })).body.id).toBe(ids[0]);
  });

  test('one that does not exist is not found', async () => {
    for (const path of [
      'diaNobody',
      `${ids[0]}/changes?since=diaNobody`,
      `diaNobody/changes?since=${ids[0]}`,
    ])
      expect((await manager.get(`/api/v1/diagnoses/${path}`)).status).toBe(404);
  });

  test('two are compared: what was entered, and what was found', async () => {
    const first = (await manager.post('/api/v1/diagnoses', draftFor(good))).body.id as string;
    const second = (await manager.post('/api/v1/diagnoses', { ...draftFor(good), password: 'canary-wrong' }))
      .body.id as string;
    const { body } = await manager.get(`/api/v1/diagnoses/${second}/changes?since=${first}`);
    expect(body).toMatchObject({
      earlier: { id: first, verdict: 'ok' },
      later: { id: second, verdict: 'failed' },
    });
    // A password is nothing that can be compared.
    expect(body.sameSettings).toBe(true);
    const fields = Object.fromEntries(body.changes.map((one: { field: string }) => [one.field, one]));
    expect(fields.cause).toMatchObject({ from: null, to: 'auth-bad-credentials', area: 'result' });
    expect(fields['stages.auth.status']).toMatchObject({ from: 'passed', to: 'failed' });
    expect(fields['facts.auth.attempts'].to[0]).toContain('refused: 535');
    const same = await manager.get(`/api/v1/diagnoses/${first}/changes?since=${first}`);
    expect(same.body.changes).toEqual([]);
  });
});

describe('who may see what', () => {
  test('whoever only reads sees the result without words of the server, and starts nothing', async () => {
    const { body } = await manager.post('/api/v1/diagnoses', {
      ...draftFor(refusing),
      password: 'canary-wrong',
    });
    expect((await reader.post('/api/v1/diagnoses', draftFor(good))).status).toBe(403);
    expect((await reader.get('/api/v1/discovery?address=a@example.com')).status).toBe(403);
    for (const path of ['', '?format=markdown', '?format=html', `/changes?since=${body.id}`]) {
      const { status, text } = await reader.get(`/api/v1/diagnoses/${body.id}${path}`);
      expect(status).toBe(200);
      expect(text).not.toContain('canary-refusal');
      expect(text).not.toContain('canary-banner');
    }
    const read = await reader.get(`/api/v1/diagnoses/${body.id}`);
    expect(read.body).toMatchObject({ id: body.id, cause: 'auth-bad-credentials', transcript: [] });
    const list = await reader.get('/api/v1/diagnoses');
    expect(list.body.every(({ durationMs }: { durationMs: number }) => durationMs % 100 === 0)).toBe(true);
  });

  test('nobody else sees anything', async () => {
    for (const path of [
      '/api/v1/diagnoses',
      '/api/v1/providers',
      '/api/v1/findings',
      '/api/v1/discovery?address=a@b.c',
    ])
      expect((await fetch(service.url + path)).status).toBe(401);
  });
});

test('the System Log says who diagnosed what, and with which result', async () => {
  const id = await saved(refusing);
  const { body } = await manager.post('/api/v1/diagnoses', { emailServerId: id });
  const filter = encodeURIComponent('eventType eq "system.custom_email_server.diagnosis"');
  const { body: log } = await manager.get(`/api/v1/logs?filter=${filter}&sortOrder=DESCENDING&limit=1`);
  expect(log[0]).toMatchObject({
    actor: { type: 'PublicClientApp' },
    outcome: { result: 'FAILURE' },
    debugContext: {
      debugData: {
        diagnosisId: body.id,
        customEmailServerId: id,
        customEmailServerPort: String(refusing.port),
        customEmailServerProtocol: 'STARTTLS',
        cause: 'auth-bad-credentials',
      },
    },
  });
  expect(log[0].debugContext.debugData.customEmailServerErrorResponse).toContain('535 5.7.8');
});

test('the certificate that was seen is kept with its last day', async () => {
  const { body } = await manager.post('/api/v1/diagnoses', draftFor(good));
  const rows = await service.context.store.db
    .selectFrom('seen_certificates')
    .selectAll()
    .where('port', '=', good.port)
    .execute();
  expect(rows).toMatchObject([
    { host: 'localhost', not_after: Date.parse(body.facts.tls.chain[0].notAfter) },
  ]);
});
