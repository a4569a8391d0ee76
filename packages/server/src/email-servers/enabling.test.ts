import { readFileSync } from 'node:fs';
import { createGate } from '@postroad/store/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type CertificateSetup, createCertificates } from '../../../lab/src/certificates.ts';
import { Lab } from '../../../lab/src/lab.ts';
import { type ScriptedServer, startScriptedServer } from '../../../lab/src/scripted/server.ts';
import { startTokenEndpoint } from '../../../lab/src/scripted/token-endpoint.ts';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { type Client, clientOf, permitLab } from '../testing/test-client.ts';
import {
  add,
  causesOf,
  eventsOf,
  list,
  read,
  refusedFields,
  SERVERS,
} from './testing/email-server-client.ts';
import { startHeldServer } from './testing/held-server.ts';
import { clientCredentialsFields } from './testing/server-fields.ts';

const user = { name: 'app@lab.test', password: 'correct-Horse7battery' } as const;
let lab: Lab;
let service: TestServer;
let client: Client;
/** Two ports of one host: the same certificate, the same logins. */
let good: ScriptedServer;
let other: ScriptedServer;
let fields: ReturnType<typeof fieldsOf>;
let certificates: CertificateSetup;
let onClientLeft = () => {};

const fieldsOf = (server: ScriptedServer) => ({
  alias: 'Mail of the company',
  host: 'localhost',
  port: server.port,
  username: user.name,
  password: user.password,
  security: 'starttls',
  ca: readFileSync(server.files.ca, 'utf8'),
});

beforeAll(async () => {
  lab = await Lab.open();
  service = await startTestServer({
    configuration: { checksPerMinute: 10_000, requestsPerMinute: 10_000, maxEmailServers: 1_000 },
    prepare: (app) =>
      app.addHook('onRequest', async (_, reply) => {
        reply.raw.once('close', () => reply.raw.writableEnded || onClientLeft());
      }),
  });
  await permitLab(service);
  client = await clientOf(service, 'manage');
  certificates = await createCertificates('healthy');
  const start = () => startScriptedServer(lab, { users: [user], tls: { certificates } });
  [good, other] = [await start(), await start()];
  fields = fieldsOf(good);
});
afterAll(async () => {
  await service.stop();
  await lab.close();
});
afterEach(async () => {
  for (const { id } of await list(client)) await client.delete(`${SERVERS}/${id}`);
});

const patch = (id: string, changes: object) => client.patch(`${SERVERS}/${id}`, changes);

describe('connecting', () => {
  test('is what saving a disabled server does not, created or changed', async () => {
    const before = good.log.sessions + other.log.sessions;
    const { id } = await add(client, { ...fields, enabled: false });
    for (const changes of [{ alias: 'Other' }, { port: other.port }, { enabled: false }])
      expect((await patch(id, changes)).status).toBe(200);
    expect(good.log.sessions + other.log.sessions).toBe(before);
  });

  test('and one login is what creating an enabled one does', async () => {
    const before = good.log.logins.length;
    const made = await add(client, { ...fields, enabled: true });
    expect(made).toMatchObject({ enabled: true, configVersion: 1 });
    expect(good.log.logins.slice(before)).toMatchObject([{ user: user.name, accepted: true, tls: true }]);
    expect(good.log.messages).toEqual([]);
  });

  test('and one login is what enabling does, and disabling does not', async () => {
    const { id } = await add(client, fields);
    const before = good.log.logins.length;
    expect((await patch(id, { enabled: true })).body).toMatchObject({ enabled: true, configVersion: 1 });
    expect(good.log.logins.length).toBe(before + 1);
    expect((await patch(id, { enabled: false })).body).toMatchObject({ enabled: false, configVersion: 1 });
    expect(good.log.logins.length).toBe(before + 1);
  });

  test('is what an enabled server takes for what a login depends on, and for nothing else', async () => {
    const { id } = await add(client, { ...fields, enabled: true });
    const sessions = () => [good.log.sessions, other.log.sessions] as const;
    const [first, second] = sessions();
    for (const changes of [
      { alias: 'Other' },
      { fromAddress: 'noreply@lab.test' },
      { enabled: true },
      { port: good.port, username: user.name, password: user.password },
    ])
      expect((await patch(id, changes)).status).toBe(200);
    expect(sessions()).toEqual([first, second]);
    expect((await patch(id, { port: other.port })).body).toMatchObject({ port: other.port, enabled: true });
    expect(sessions()).toEqual([first, second + 1]);
    expect((await patch(id, { ehloName: 'client.lab.test' })).status).toBe(200);
    expect(sessions()).toEqual([first, second + 2]);
  });

  test('is not needed to change and disable at once', async () => {
    const { id } = await add(client, { ...fields, enabled: true });
    const { status, body } = await patch(id, { enabled: false, port: await lab.freePort() });
    expect(status).toBe(200);
    expect(body).toMatchObject({ enabled: false, configVersion: 2 });
  });
});

describe('a refusal', () => {
  test('of what cannot be connected to is E0000223, and saves nothing', async () => {
    const port = await lab.freePort();
    const answer = await client.post(SERVERS, { ...fields, port, enabled: true });
    expect(causesOf(answer, 400, 'E0000223')).toHaveLength(1);
    expect(answer.body).toMatchObject({
      errorSummary: 'Connection with the specified SMTP server failed.',
      errorCauses: [
        {
          errorSummary: expect.stringContaining(`localhost:${port}`),
          cause: 'tcp-connection-refused',
          stage: 'tcp',
          actor: 'you',
          fix: expect.arrayContaining([expect.stringMatching(/\w/)]),
          confidence: expect.any(Number),
          evidence: expect.arrayContaining([expect.stringMatching(/\w/)]),
          diagnosisId: expect.stringMatching(/^dia\w{17}$/),
        },
      ],
    });
    expect(answer.body.errorCauses[0]).not.toHaveProperty('reply');
    expect(await list(client)).toEqual([]);
    const { diagnosisId } = answer.body.errorCauses[0];
    expect((await client.get(`/api/v1/diagnoses/${diagnosisId}`)).body).toMatchObject({
      purpose: 'enable',
      cause: 'tcp-connection-refused',
    });
  });

  test("of a login is E0000224, with the server's own words", async () => {
    const before = good.log.logins.length;
    const answer = await client.post(SERVERS, { ...fields, password: 'not-this-Horse', enabled: true });
    causesOf(answer, 400, 'E0000224');
    expect(answer.body).toMatchObject({
      errorSummary: 'Authentication with the specified SMTP server failed.',
      errorCauses: [
        { cause: 'auth-bad-credentials', stage: 'auth', reply: expect.stringMatching(/^535 5\.7\.8 /) },
      ],
    });
    // Accounts lock.
    expect(good.log.logins.slice(before)).toHaveLength(1);
    expect(await list(client)).toEqual([]);
  });

  test('of the client by its token endpoint is E0000266, and nothing reaches the mail server', async () => {
    const endpoint = await startTokenEndpoint(lab, {
      failure: {
        status: 401,
        body: {
          error: 'invalid_client',
          error_description: 'AADSTS7000215: Invalid client secret provided.',
        },
      },
    });
    const { password: _, ...reached } = fields;
    const before = good.log.logins.length;
    const answer = await client.post(SERVERS, {
      ...clientCredentialsFields,
      ...reached,
      tokenEndpoint: endpoint.tokenUrl,
      enabled: true,
    });
    causesOf(answer, 400, 'E0000266');
    expect(answer.body.errorSummary).toMatch(
      /^Failed to get access token for SMTP server configuration\. Failure details: .*invalid_client.*[^.]\.$/,
    );
    expect(answer.body.errorCauses).toMatchObject([{ cause: 'auth-oauth-token-invalid', stage: 'auth' }]);
    expect(good.log.logins.length).toBe(before);
    expect(await list(client)).toEqual([]);
  });

  test('of a token by the mail server is E0000224: there was one', async () => {
    const endpoint = await startTokenEndpoint(lab, {
      clientId: 'app',
      clientSecret: 'correct-Secret7battery',
    });
    const strict = await startScriptedServer(lab, {
      users: [{ name: user.name, token: 'another token' }],
      mechanisms: ['XOAUTH2'],
    });
    const { password: _, ...reached } = fieldsOf(strict);
    const answer = await client.post(SERVERS, {
      ...clientCredentialsFields,
      ...reached,
      tokenEndpoint: endpoint.tokenUrl,
      enabled: true,
    });
    causesOf(answer, 400, 'E0000224');
    expect(answer.body.errorCauses[0]).toMatchObject({ cause: 'auth-oauth-token-invalid' });
  });

  test('by the network policy names the field and how to allow it; the same is saved disabled', async () => {
    const endpoint = 'https://10.1.2.3/token';
    const { password: _, ...reached } = fields;
    for (const [field, refused] of [
      ['host', { ...fields, host: '10.1.2.3', port: 587 }],
      ['tokenEndpoint', { ...clientCredentialsFields, ...reached, tokenEndpoint: endpoint }],
    ] as const) {
      const answer = await client.post(SERVERS, { ...refused, enabled: true });
      expect(refusedFields(answer)).toEqual([field]);
      expect(answer.text).toMatch(/10\.1\.2\.3.*postroad admin network allow/);
      expect(await list(client)).toEqual([]);
      const { id } = await add(client, { ...refused, enabled: false });
      expect(refusedFields(await patch(id, { enabled: true }))).toEqual([field]);
      expect(await read(client, id)).toMatchObject({ enabled: false });
      await client.delete(`${SERVERS}/${id}`);
    }
  });

  test('of a change leaves the enabled server as it is, and what goes through it', async () => {
    const { id } = await add(client, { ...fields, enabled: true });
    const before = await read(client, id);
    for (const [code, changes] of [
      ['E0000223', { port: await lab.freePort(), alias: 'Other' }],
      ['E0000224', { username: 'nobody@lab.test' }],
      ['E0000224', { password: 'not-this-Horse' }],
    ] as const) {
      causesOf(await patch(id, changes), 400, code);
      expect(await read(client, id)).toEqual(before);
    }
    // The password is still the one that works.
    expect((await patch(id, { ehloName: 'client.lab.test' })).status).toBe(200);
    const refused = (await eventsOf(client, id)).filter(({ outcome }) => outcome.result === 'FAILURE');
    expect(refused.map(({ eventType }) => eventType)).toEqual(
      Array(3).fill('system.custom_email_server.lifecycle.update'),
    );
  });

  test('is found again by what was answered: the sentence, the code, the id of the error', async () => {
    const { id } = await add(client, fields);
    const answer = await patch(id, { enabled: true, port: await lab.freePort() });
    causesOf(answer, 400, 'E0000223');
    const found = async (words: string) => {
      const { body } = await client.get(`/api/v1/logs?limit=1000&q=${encodeURIComponent(words)}`);
      return (body as readonly { readonly target: readonly { readonly id: string }[] }[]).filter(
        ({ target }) => target[0]?.id === id,
      );
    };
    for (const words of ['Connection with the specified SMTP server failed', 'E0000223', answer.body.errorId])
      expect(await found(words), words).toMatchObject([
        { eventType: 'system.custom_email_server.lifecycle.activate', outcome: { result: 'FAILURE' } },
      ]);
  });

  test('because another one is enabled names it, and comes before any connection', async () => {
    const first = await add(client, { ...fields, enabled: true });
    const second = await add(client, { ...fields, alias: 'Second' });
    const before = good.log.sessions;
    for (const answer of [
      await client.post(SERVERS, { ...fields, enabled: true }),
      await patch(second.id, { enabled: true, alias: 'Renamed' }),
    ]) {
      expect(causesOf(answer, 400, 'E0000222')).toEqual([
        `enabled: Mail of the company (${first.id}) is enabled. Disable it first.`,
      ]);
      expect(answer.body.errorSummary).toBe(
        'You can enable only one SMTP server at a time. Another SMTP server is already enabled.',
      );
    }
    expect(good.log.sessions).toBe(before);
    expect(await list(client)).toEqual([first, second]);
    await patch(first.id, { enabled: false });
    expect((await patch(second.id, { enabled: true })).body).toMatchObject({ enabled: true });
  });

  test('because too many checks were asked for is E0000047, and says when to come again', async () => {
    const hasty = await startTestServer({ configuration: { checksPerMinute: 1 } });
    try {
      await permitLab(hasty);
      const asking = await clientOf(hasty, 'manage');
      const { id } = await add(asking, { ...fields, enabled: true });
      const answer = await asking.patch(`${SERVERS}/${id}`, { port: other.port });
      causesOf(answer, 429, 'E0000047');
      expect(answer.headers.get('x-rate-limit-remaining')).toBe('0');
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await read(asking, id)).toMatchObject({ port: good.port, configVersion: 1 });
    } finally {
      await hasty.stop();
    }
  });
});

describe('while a check runs', () => {
  /** A disabled server whose check waits until the test lets it go on. */
  async function held() {
    const server = await startHeldServer(lab, good);
    const { id } = await add(client, { ...fields, port: server.port });
    return { server, id };
  }

  test('somebody else changes the settings: 409, and theirs stay', async () => {
    const { server, id } = await held();
    const enabling = patch(id, { enabled: true });
    await server.reached;
    const theirs = await patch(id, { ehloName: 'theirs.lab.test' });
    expect(theirs.status).toBe(200);
    server.letThrough();
    expect(causesOf(await enabling, 409, 'E0000001')).toEqual([
      expect.stringMatching(/^emailServer: Somebody else changed it at the same time/),
    ]);
    expect(await read(client, id)).toEqual(theirs.body);
  });

  test('somebody else changes only the name: both are done', async () => {
    const { server, id } = await held();
    const enabling = patch(id, { enabled: true });
    await server.reached;
    expect((await patch(id, { alias: 'Theirs' })).status).toBe(200);
    server.letThrough();
    expect((await enabling).body).toMatchObject({ enabled: true, alias: 'Theirs' });
  });

  test('somebody else deletes the server: 404, and it does not come back', async () => {
    const { server, id } = await held();
    const enabling = patch(id, { enabled: true });
    await server.reached;
    expect((await client.delete(`${SERVERS}/${id}`)).status).toBe(204);
    server.letThrough();
    causesOf(await enabling, 404, 'E0000007');
    expect(await list(client)).toEqual([]);
  });

  /** Asks for an enabled server at this port, and leaves at a moment. Gives what was there before. */
  async function leave(what: 'creating' | 'changing', port: number, moment: Promise<unknown>) {
    const given = { ...fields, port };
    const path = what === 'creating' ? SERVERS : `${SERVERS}/${(await add(client, given)).id}`;
    const before = await list(client);
    const leaving = new AbortController();
    const request = client.fetch(path, {
      method: what === 'creating' ? 'POST' : 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...given, enabled: true }),
      signal: leaving.signal,
    });
    await moment;
    leaving.abort();
    await expect(request).rejects.toThrow();
    return before;
  }

  /** Waits until the diagnosis of this port is kept, after which a server would be saved at once. */
  async function expectNothingSaved(port: number, before: readonly unknown[]) {
    const diagnoses = async () => (await client.get('/api/v1/diagnoses?limit=200')).body;
    await expect
      .poll(async () => (await diagnoses()).filter((one: { port: number }) => one.port === port))
      .toHaveLength(1);
    // Writes take turns: this one comes after any that was begun before.
    const { id } = await add(client, { ...fields, alias: 'Later' });
    await client.delete(`${SERVERS}/${id}`);
    expect(await list(client)).toEqual(before);
    const filter = `debugContext.debugData.customEmailServerPort eq "${port}" and eventType sw "system.custom_email_server.lifecycle"`;
    const { body } = await client.get(`/api/v1/logs?filter=${encodeURIComponent(filter)}`);
    // Of a server that was there before, that it was created.
    expect(body).toHaveLength(before.length);
  }

  test.each(['creating', 'changing'] as const)('whoever is %s goes away: nothing is saved', async (what) => {
    const server = await startHeldServer(lab, good);
    const before = await leave(what, server.port, server.reached);
    await server.left;
    server.letThrough();
    await expectNothingSaved(server.port, before);
  });

  test.each(['creating', 'changing'] as const)(
    'whoever is %s goes away after the login: nothing is saved',
    async (what) => {
      const server = await startHeldServer(lab, good);
      const logins = good.log.logins.length;
      const [begun, written] = [createGate(), createGate()];
      let other: Promise<void> | undefined;
      const checked = async () => {
        await server.reached;
        // Whatever is to be written waits for this transaction.
        other = service.context.store.transaction(async () => {
          begun.pass();
          await written.passed;
        });
        await begun.passed;
        server.letThrough();
        await expect.poll(() => service.context.checks.running).toBe(0);
      };
      const left = new Promise<void>((resolve) => {
        onClientLeft = resolve;
      });
      const before = await leave(what, server.port, checked());
      await left;
      written.pass();
      await other;
      expect(good.log.logins.slice(logins)).toMatchObject([{ accepted: true }]);
      await expectNothingSaved(server.port, before);
    },
  );
});
