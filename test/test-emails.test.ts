import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Lab } from '../packages/lab/src/lab.ts';
import { startTokenEndpoint } from '../packages/lab/src/scripted/token-endpoint.ts';
import { labCertificate } from '../packages/lab/src/servers/check-call.ts';
import { startDovecot } from '../packages/lab/src/servers/dovecot.ts';
import { createTokenIssuer } from '../packages/lab/src/servers/oauth.ts';
import { createApiToken } from '../packages/server/src/access/create-api-token.ts';
import type { TokenScope } from '../packages/server/src/access/permissions.ts';
import { defaultConfiguration } from '../packages/server/src/configuration.ts';
import { createServer, type Server } from '../packages/server/src/create-server.ts';
import { defaultNetworkPolicy } from '../packages/server/src/network-policy/policy.ts';
import { changeNetworkPolicy } from '../packages/server/src/network-policy/stored-policy.ts';
import { type OpenContext, openContext } from '../packages/server/src/open-context.ts';
import { createLogger } from '../packages/server/src/operations/logger.ts';
import { type MailRoute, owner, startMailRoute } from '../packages/server/src/testing/mail-route.ts';

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed; undefined for an empty answer. */
  // biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the tests look at
  readonly json: any;
}

let lab: Lab;
let route: MailRoute;
let dataDirectory: string;
let context: OpenContext;
let server: Server;
let base: string;
let tokens: Readonly<Record<TokenScope, string>>;
/** Moves the service's clock ahead of ours, milliseconds. */
let ahead = 0;

async function startService(): Promise<void> {
  context = await openContext(
    {
      ...defaultConfiguration,
      dataDirectory,
      port: 0,
      checksPerMinute: 1_000,
      requestsPerMinute: 10_000,
      maxEmailServers: 200,
    },
    createLogger({ level: 'fatal' }),
    () => new Date(Date.now() + ahead),
  );
  server = await createServer(context);
  const { port } = await server.start();
  base = `http://127.0.0.1:${port}`;
}

async function stopService(): Promise<void> {
  await server.stop();
  await context.close();
}

async function ask(
  method: string,
  path: string,
  body?: unknown,
  scope: TokenScope = 'manage',
): Promise<Answer> {
  const response = await fetch(`${base}${path}`, {
    method,
    headers: {
      authorization: `SSWS ${tokens[scope]}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const json: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, headers: response.headers, text, json };
}

async function setPolicy(policy: Partial<typeof defaultNetworkPolicy>): Promise<void> {
  await context.store.transaction((trx) =>
    changeNetworkPolicy(trx, () => ({ ...defaultNetworkPolicy, ...policy })),
  );
  await context.network.reload();
}

const openPolicy = () => ({
  allowedNetworks: ['127.0.0.0/8', '::1/128'],
  extraPorts: [route.provider.port, route.receiver.port, route.mailbox.port, '10000-32000'],
});

beforeAll(async () => {
  lab = await Lab.open();
  route = await startMailRoute(lab);
  dataDirectory = mkdtempSync(join(tmpdir(), 'postroad-tests-'));
  await startService();
  const make = async (scope: TokenScope): Promise<string> => {
    const made = { name: scope, scope, createdBy: 'system@postroad', now: context.now() };
    return (await createApiToken(context.store.db, made)).token.reveal();
  };
  tokens = { read: await make('read'), manage: await make('manage') };
  await setPolicy(openPolicy());
});
afterAll(async () => {
  await stopService();
  rmSync(dataDirectory, { recursive: true });
  await lab.close();
});
afterEach(async () => {
  // The next test may write to the same address.
  ahead += 5_000;
});

async function addServer(change: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const answer = await ask('POST', '/api/v1/email-servers', {
    alias: 'Lab',
    enabled: false,
    host: 'localhost',
    port: route.provider.port,
    username: owner.address,
    password: owner.password,
    security: 'starttls',
    ca: route.ca,
    ...change,
  });
  expect(answer.status, answer.text).toBe(201);
  return answer.json.id as string;
}

async function addInbox(change: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const answer = await ask('POST', '/api/v1/inboxes', {
    name: 'Test mailbox',
    address: owner.address,
    host: 'localhost',
    port: route.mailbox.port,
    username: owner.address,
    password: owner.password,
    ca: route.ca,
    ...change,
  });
  expect(answer.status, answer.text).toBe(201);
  return answer.json.id as string;
}

const parties = (to: string = owner.address) => ({ fromAddress: owner.address, toAddress: to });
const send = (id: string, body: unknown, scope?: TokenScope) =>
  ask('POST', `/api/v1/email-servers/${id}/test`, body, scope);

/** The events of a test whose progress is asked for. */
// biome-ignore lint/suspicious/noExplicitAny: the data of an event has many shapes.
async function sendLive(id: string, body: unknown): Promise<readonly { event: string; data: any }[]> {
  const response = await fetch(`${base}/api/v1/email-servers/${id}/test`, {
    method: 'POST',
    headers: {
      authorization: `SSWS ${tokens.manage}`,
      'content-type': 'application/json',
      accept: 'text/event-stream',
    },
    body: JSON.stringify(body),
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  return [...(await response.text()).matchAll(/^event: (\w+)\ndata: (.*)$/gm)].map(
    ([, event = '', data = '']) => ({
      event,
      data: JSON.parse(data),
    }),
  );
}

interface LoggedEvent {
  readonly eventType: string;
  readonly outcome: { readonly result: string; readonly reason?: string };
  readonly debugContext?: { readonly debugData: Readonly<Record<string, string>> };
}

async function eventsOfTest(testId: string): Promise<readonly LoggedEvent[]> {
  const rows = await context.store.db.selectFrom('log_events').select('body').orderBy('seq').execute();
  return rows
    .map(({ body }) => JSON.parse(body as string) as LoggedEvent)
    .filter(({ debugContext }) =>
      [debugContext?.debugData.testId, debugContext?.debugData.emailRequestId].includes(testId),
    );
}

/** The test once its arrival is decided. */
async function ended(location: string): Promise<Answer['json']> {
  await expect
    .poll(async () => (await ask('GET', location)).json.arrivalStatus, { timeout: 20_000 })
    .not.toBe('waiting');
  return (await ask('GET', location)).json;
}

describe('a test email that the server takes', () => {
  test('is answered as Okta does, and leaves a record with reply, queue id and times', async () => {
    const id = await addServer();
    const answer = await send(id, parties());
    expect(answer.status, answer.text).toBe(204);
    expect(answer.text).toBe('');
    const location = answer.headers.get('location') ?? '';
    const testId = answer.headers.get('x-postroad-test-id');
    expect(location).toBe(`/api/v1/email-servers/${id}/tests/${testId}`);
    const { json } = await ask('GET', location);
    expect(json).toMatchObject({
      id: testId,
      emailServerId: id,
      configVersion: 1,
      ...parties(),
      status: 'accepted',
      cause: null,
      messageId: `<${testId}@lab.test>`,
      reply: expect.stringMatching(/^250 2\.0\.0 Ok: queued as /),
      arrivalStatus: 'not-asked',
      arrival: null,
      requestedBy: { displayName: 'manage' },
    });
    expect(json.reply).toContain(json.queueId);
    await expect
      .poll(() => route.provider.log())
      .toContain(`${json.queueId}: message-id=<${testId}@lab.test>`);
    const stages = Object.fromEntries(
      json.stages.map(({ stage, status }: { stage: string; status: string }) => [stage, status]),
    );
    expect(stages).toMatchObject({ tcp: 'passed', starttls: 'passed', auth: 'passed', data: 'passed' });
    expect(await eventsOfTest(testId ?? '')).toMatchObject([
      {
        eventType: 'system.custom_email_server.test',
        outcome: { result: 'SUCCESS' },
        debugContext: { debugData: { queueId: json.queueId, customEmailServerId: id } },
      },
      {
        eventType: 'system.email.delivery',
        outcome: { result: 'SUCCESS' },
        debugContext: { debugData: { byoEmailServerAuthType: 'BASIC_SMTP_AUTH' } },
      },
    ]);
  });

  test('tells its stages as they come, to those who ask for that, and its record at the end', async () => {
    const id = await addServer();
    const events = await sendLive(id, parties());
    expect(events.map(({ event, data }) => (event === 'stage' ? data.kind : event))).toContain(
      'stage-started',
    );
    expect(events.at(-1)).toMatchObject({
      event: 'result',
      data: { emailServerId: id, status: 'accepted', reply: expect.stringMatching(/^250 /) },
    });
    const broken = await addServer({ port: await lab.freePort() });
    ahead += 5_000;
    expect((await sendLive(broken, parties())).at(-1)).toMatchObject({
      event: 'result',
      data: { emailServerId: broken, status: 'failed', cause: 'tcp-connection-refused' },
    });
  });

  test('may be asked for with the names of 2023', async () => {
    const answer = await send(await addServer(), { from: owner.address, to: 'bob@lab.test' });
    expect(answer.status, answer.text).toBe(204);
  });

  test('is one in five seconds to the same address', async () => {
    const id = await addServer();
    expect((await send(id, parties('bob@lab.test'))).status).toBe(204);
    const again = await send(id, parties('BOB@lab.test'));
    expect(again).toMatchObject({ status: 429, json: { errorCode: 'E0000118' } });
    expect((await send(id, parties('postmaster@lab.test'))).status).toBe(204);
    ahead += 5_000;
    expect((await send(id, parties('bob@lab.test'))).status).toBe(204);
    expect((await ask('GET', `/api/v1/email-servers/${id}/tests`)).json).toHaveLength(3);
  });
});

describe('a test email that does not go', () => {
  async function refused(id: string, body: unknown): Promise<{ answer: Answer; record: Answer['json'] }> {
    const answer = await send(id, body);
    expect(answer.status, answer.text).toBe(400);
    const { json: record } = await ask('GET', answer.headers.get('location') ?? '');
    expect(record).toMatchObject({ status: 'failed', queueId: null, arrivalStatus: 'not-asked' });
    const events = await eventsOfTest(record.id as string);
    expect(events.map(({ eventType, outcome }) => [eventType, outcome.result])).toEqual([
      ['system.custom_email_server.test', 'FAILURE'],
      ['system.email.delivery', 'FAILURE'],
    ]);
    return { answer, record };
  }

  test('because of the password', async () => {
    const { answer, record } = await refused(await addServer({ password: 'not-Alices-4711' }), parties());
    expect(answer.json).toMatchObject({
      errorCode: 'E0000224',
      errorCauses: [{ cause: 'auth-bad-credentials', stage: 'auth' }],
    });
    expect(record).toMatchObject({
      cause: 'auth-bad-credentials',
      reply: expect.stringMatching(/^535 5\.7\.8 /),
    });
    expect(answer.text + JSON.stringify(record)).not.toContain('not-Alices-4711');
  });

  test('because nothing listens', async () => {
    const { answer, record } = await refused(await addServer({ port: await lab.freePort() }), parties());
    expect(answer.json).toMatchObject({
      errorCode: 'E0000223',
      errorCauses: [{ cause: 'tcp-connection-refused', stage: 'tcp' }],
    });
    expect(record).toMatchObject({ cause: 'tcp-connection-refused', reply: null });
  });

  test('because the recipient is refused: with the stage and the own words of the server', async () => {
    // Straight to the server of the recipients, which knows no logins.
    const strict = await startMailRoute(lab, {
      provider: {
        smtpd_recipient_restrictions: 'check_recipient_access texthash:$config_directory/refused, permit',
      },
      providerFiles: { refused: 'gone@lab.test 550 5.1.1 No such user here\n' },
    });
    await setPolicy({ ...openPolicy(), extraPorts: ['10000-32000'] });
    const id = await addServer({ port: strict.provider.port, ca: strict.ca });
    const { answer, record } = await refused(id, parties('gone@lab.test'));
    expect(answer.json.errorCauses[0]).toMatchObject({ stage: 'rcpt', cause: 'recipient-rejected-unknown' });
    expect(answer.text).toContain('No such user here');
    expect(record.reply).toBe('550 5.1.1 <gone@lab.test>: Recipient address rejected: No such user here');
    // Nothing was sent, so nobody has to wait.
    expect((await send(id, parties('gone@lab.test'))).status).toBe(400);
  });
});

describe('a request that is wrong', () => {
  test.each([
    [{}, ['fromAddress', 'toAddress']],
    [{ fromAddress: owner.address }, ['toAddress']],
    [{ ...parties(), toAddress: 'a@lab.test, b@lab.test' }, ['toAddress']],
    [{ ...parties(), toAddress: 'Bob <bob@lab.test>' }, ['toAddress']],
    [{ ...parties(), fromAddress: 'alice@lab.test\r\nBcc: eve@lab.test' }, ['fromAddress']],
    [{ ...parties(), toAddress: 'bob@lab.test>\nRCPT TO:<eve@lab.test' }, ['toAddress']],
    [{ ...parties(), toAddress: 7 }, ['toAddress']],
    [{ ...parties(), inboxId: 'inb0' }, ['inboxId']],
    [{ ...parties(), waitSeconds: 1 }, ['waitSeconds']],
  ])('%j names the field, and sends nothing', async (body, fields) => {
    const id = await addServer();
    const { status, json } = await send(id, body);
    expect({ status, code: json.errorCode }).toEqual({ status: 400, code: 'E0000001' });
    expect(
      json.errorCauses.map(({ errorSummary }: { errorSummary: string }) => errorSummary.split(':')[0]),
    ).toEqual(fields);
    expect((await ask('GET', `/api/v1/email-servers/${id}/tests`)).json).toEqual([]);
  });

  test('of a server or a test that is not there is 404', async () => {
    const id = await addServer();
    const location = (await send(id, parties())).headers.get('location') ?? '';
    const other = await addServer();
    for (const [method, path] of [
      ['POST', '/api/v1/email-servers/ces0/test'],
      ['GET', '/api/v1/email-servers/ces0/tests'],
      ['GET', `/api/v1/email-servers/${id}/tests/tst0`],
      ['GET', location.replace(id, other)],
    ] as const) {
      const answer = await ask(method, path, method === 'POST' ? parties() : undefined);
      expect(answer).toMatchObject({ status: 404, json: { errorCode: 'E0000007' } });
    }
  });

  test('by a token that may only read sends nothing', async () => {
    const id = await addServer();
    expect(await send(id, parties(), 'read')).toMatchObject({ status: 403, json: { errorCode: 'E0000006' } });
    expect((await ask('GET', `/api/v1/email-servers/${id}/tests`, undefined, 'read')).json).toEqual([]);
  });

  test('for a target that the network policy forbids names it, and sends nothing', async () => {
    const id = await addServer();
    await setPolicy({});
    const answer = await send(id, parties());
    await setPolicy(openPolicy());
    expect(answer).toMatchObject({ status: 400, json: { errorCode: 'E0000001' } });
    expect(answer.json.errorCauses[0].errorSummary).toMatch(/^host: 127\.0\.0\.1|^host: ::1/);
  });
});

test('tests are listed newest first, in pages', async () => {
  const id = await addServer();
  const sent: string[] = [];
  for (const to of ['bob@lab.test', 'postmaster@lab.test', owner.address]) {
    sent.unshift((await send(id, parties(to))).headers.get('x-postroad-test-id') ?? '');
  }
  const first = await ask('GET', `/api/v1/email-servers/${id}/tests?limit=2`, undefined, 'read');
  expect(first.json.map((one: { id: string }) => one.id)).toEqual(sent.slice(0, 2));
  const next = /<([^>]*)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
  const second = await ask('GET', next.replace(base, ''), undefined, 'read');
  expect(second.json.map((one: { id: string }) => one.id)).toEqual(sent.slice(2));
  expect(second.headers.get('link')).not.toContain('rel="next"');
});

describe('proof of arrival', () => {
  test('shows that the message is in the inbox, and its way', async () => {
    const inboxId = await addInbox();
    const answer = await send(await addServer(), { ...parties(), inboxId });
    expect(answer.status, answer.text).toBe(204);
    const record = await ended(answer.headers.get('location') ?? '');
    expect(record).toMatchObject({
      arrivalStatus: 'arrived',
      inboxId,
      arrival: { folder: { path: 'INBOX', kind: 'inbox' }, hops: [{ id: record.queueId }, {}, {}] },
    });
    const events = await eventsOfTest(record.id as string);
    expect(events.at(-1)).toMatchObject({
      eventType: 'system.custom_email_server.test.arrival',
      outcome: { result: 'SUCCESS' },
    });
    const seen = await ask('GET', answer.headers.get('location') ?? '', undefined, 'read');
    expect(seen.json.arrival.hops[0]).not.toHaveProperty('fromAddress');
    expect(record.arrival.hops[0]).toHaveProperty('fromAddress');
  });

  test('shows that it came back, as a failed delivery', async () => {
    const inboxId = await addInbox();
    const answer = await send(await addServer(), { ...parties('nobody@lab.test'), inboxId });
    const record = await ended(answer.headers.get('location') ?? '');
    expect(record).toMatchObject({
      status: 'accepted',
      arrivalStatus: 'bounced',
      arrival: { bounce: { status: '5.1.1' }, finding: { cause: 'delivery-bounced' } },
    });
    const events = await eventsOfTest(record.id as string);
    expect(events.slice(-2)).toMatchObject([
      { eventType: 'system.custom_email_server.test.arrival', outcome: { result: 'FAILURE' } },
      { eventType: 'system.email.delivery', outcome: { result: 'FAILURE', reason: 'bounce' } },
    ]);
  });

  test('blames the inbox, not the server, where the inbox cannot be entered', async () => {
    const inboxId = await addInbox({ password: 'wrong' });
    const answer = await send(await addServer(), { ...parties(), inboxId });
    const location = answer.headers.get('location') ?? '';
    expect(await ended(location)).toMatchObject({
      status: 'accepted',
      cause: null,
      arrivalStatus: 'failed',
      arrival: { problem: { kind: 'login', reply: expect.stringContaining('Authentication failed') } },
    });
    const seen = await ask('GET', location, undefined, 'read');
    expect(seen.json.arrival.problem).not.toHaveProperty('reply');
  });

  test('goes on after the service was started anew', async () => {
    const inboxId = await addInbox();
    const held = await startMailRoute(lab, {
      provider: { smtpd_client_restrictions: 'check_client_access static:HOLD' },
    });
    const id = await addServer({ port: held.provider.port, ca: held.ca });
    const answer = await send(id, { ...parties(), inboxId, waitSeconds: 10 });
    const location = answer.headers.get('location') ?? '';
    expect((await ask('GET', location)).json.arrivalStatus).toBe('waiting');
    await stopService();
    ahead += 60_000;
    await startService();
    expect(await ended(location)).toMatchObject({
      arrivalStatus: 'not-found',
      arrival: {
        finding: { cause: 'not-delivered-in-time' },
        notes: expect.arrayContaining([expect.stringContaining('Postroad was not running')]),
      },
    });
  });
});

describe('an inbox', () => {
  const path = (id: string) => `/api/v1/inboxes/${id}`;

  test('is added, shown without its secret, changed and deleted; each leaves an event', async () => {
    const id = await addInbox();
    const shown = await ask('GET', path(id), undefined, 'read');
    expect(shown.json).toMatchObject({ id, address: owner.address, authType: 'PASSWORD' });
    expect(shown.text).not.toContain(owner.password);
    expect((await ask('GET', '/api/v1/inboxes')).json.map((one: { id: string }) => one.id)).toContain(id);
    expect((await ask('PATCH', path(id), { name: 'Other' })).json).toMatchObject({ name: 'Other' });
    const elsewhere = await ask('PATCH', path(id), { host: 'imap.example.com' });
    expect(elsewhere).toMatchObject({ status: 400, json: { errorCode: 'E0000001' } });
    expect((await ask('DELETE', path(id))).status).toBe(204);
    expect((await ask('GET', path(id))).status).toBe(404);
    const rows = await context.store.db.selectFrom('log_events').select('body').orderBy('seq').execute();
    const types = rows
      .map(({ body }) => body as string)
      .filter((body) => body.includes(id))
      .map((body) => (JSON.parse(body) as LoggedEvent).eventType);
    expect(types).toEqual(['create', 'update', 'delete'].map((what) => `system.inbox.lifecycle.${what}`));
    expect(JSON.stringify(rows)).not.toContain(owner.password);
  });

  test('is entered to see whether it can be, and its folders are told', async () => {
    expect((await ask('POST', `${path(await addInbox())}/check`)).json).toMatchObject({
      status: 'ok',
      folders: expect.arrayContaining([
        { path: 'INBOX', kind: 'inbox' },
        { path: 'Junk', kind: 'spam' },
      ]),
    });
  });

  test.each([
    [{ password: 'wrong' }, 'login'],
    [{ ca: undefined }, 'tls'],
    [{ port: 9 }, 'policy'],
    [{ host: 'inbox.invalid' }, 'name'],
  ])('that has %j says why it cannot be entered', async (change, kind) => {
    const { json } = await ask('POST', `${path(await addInbox(change))}/check`);
    expect(json).toMatchObject({ status: 'failed', problem: { kind, fix: expect.stringMatching(/\w/) } });
  });

  test('is entered with an OAuth token, got at its own endpoint', async () => {
    const issuer = await createTokenIssuer(lab);
    const certificate = await labCertificate(lab);
    const mailbox = await startDovecot(lab, {
      protocol: 'imap',
      tls: 'implicit',
      certificate,
      passdb: issuer.passdb,
      mechanisms: ['XOAUTH2'],
    });
    const client = { clientId: 'postroad', clientSecret: 'client-Secret-1' };
    const endpoint = await startTokenEndpoint(lab, { ...client, accessToken: issuer.issue(owner.address) });
    const oauth = {
      authType: 'OAUTH2_CLIENT_CREDENTIALS',
      port: mailbox.port,
      ca: readFileSync(certificate.ca, 'utf8'),
      tokenEndpoint: endpoint.tokenUrl,
      password: undefined,
      ...client,
    };
    const good = await addInbox(oauth);
    expect((await ask('POST', `${path(good)}/check`)).json).toMatchObject({ status: 'ok' });
    // The token is kept for the next time.
    await ask('POST', `${path(good)}/check`);
    expect(endpoint.requests).toHaveLength(1);
    const refused = await addInbox({ ...oauth, clientSecret: 'another' });
    expect((await ask('POST', `${path(refused)}/check`)).json).toMatchObject({
      status: 'failed',
      problem: { kind: 'token', reply: expect.stringContaining('invalid_client') },
    });
    const expired = await startTokenEndpoint(lab, {
      ...client,
      accessToken: issuer.issue(owner.address, -60),
    });
    const late = await addInbox({ ...oauth, tokenEndpoint: expired.tokenUrl });
    for (const times of [1, 2]) {
      expect((await ask('POST', `${path(late)}/check`)).json).toMatchObject({ problem: { kind: 'login' } });
      // A token that was refused is not used again.
      expect(expired.requests).toHaveLength(times);
    }
  });

  test('is changed or entered by nobody who may only read', async () => {
    const id = await addInbox();
    for (const [method, at, body] of [
      ['POST', '/api/v1/inboxes', {}],
      ['PATCH', path(id), {}],
      ['DELETE', path(id), undefined],
      ['POST', `${path(id)}/check`, undefined],
    ] as const)
      expect((await ask(method, at, body, 'read')).status).toBe(403);
  });
});
