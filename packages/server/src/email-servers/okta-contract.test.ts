import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { type Client, clientOf } from '../testing/test-client.ts';
import { add, causesOf, list, read, SERVERS } from './testing/email-server-client.ts';
import { basicFields, clientCredentialsFields, jwtBearerFields } from './testing/server-fields.ts';

let service: TestServer;
let manager: Client;
let reader: Client;
beforeAll(async () => {
  service = await startTestServer({ configuration: { requestsPerMinute: 10_000, maxEmailServers: 1_000 } });
  manager = await clientOf(service, 'manage');
  reader = await clientOf(service, 'read');
});
afterAll(() => service.stop());

const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  manager.fetch(path, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });

describe('creating', () => {
  test("answers 201 with Okta's members in Okta's order, then ours, and never the password", async () => {
    const answer = await manager.post(SERVERS, { ...basicFields, enabled: false });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(answer.headers.get('location')).toBe(`${SERVERS}/${answer.body.id}`);
    const { password: _, ...shown } = basicFields;
    expect(answer.body).toEqual({
      ...shown,
      id: expect.stringMatching(/^ces[A-Za-z0-9]{17}$/),
      enabled: false,
      authType: 'BASIC_SMTP_AUTH',
      security: 'auto',
      configVersion: 1,
      created: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      lastUpdated: answer.body.created,
    });
    // As real traffic has them; clients in Go compare nothing, but people compare by eye.
    expect(Object.keys(answer.body).slice(0, 7)).toEqual([
      'alias',
      'host',
      'port',
      'id',
      'username',
      'enabled',
      'authType',
    ]);
  });

  test('with the fields of old clients makes a disabled server with a password', async () => {
    expect(await add(manager, basicFields)).toMatchObject({ enabled: false, authType: 'BASIC_SMTP_AUTH' });
  });

  test('shows everything of OAuth client credentials but the secret', async () => {
    const made = await add(manager, clientCredentialsFields);
    const { clientSecret: _, ...shown } = clientCredentialsFields;
    expect(made).toMatchObject(shown);
    expect(made).not.toHaveProperty('clientSecret');
    expect(made).not.toHaveProperty('password');
  });

  test('shows everything of an OAuth assertion but key and key id', async () => {
    const made = await add(manager, jwtBearerFields);
    const { privateKey: _, keyId: __, ...shown } = jwtBearerFields;
    expect(made).toMatchObject(shown);
    expect(made).not.toHaveProperty('privateKey');
    expect(made).not.toHaveProperty('keyId');
  });

  test('keeps text as it is, in any language', async () => {
    const alias = 'Postfach „Grüße“ – 会社のメール 📨';
    const { id } = await add(manager, { ...basicFields, alias, username: 'jürgen@example.com' });
    expect(await read(manager, id)).toMatchObject({ alias, username: 'jürgen@example.com' });
  });

  test('leaves aside what is not known, as Okta does, also what a server has and nobody sets', async () => {
    const made = await add(manager, {
      ...basicFields,
      id: 'cesMineMineMineMine1',
      created: '2000-01-01T00:00:00.000Z',
      configVersion: 7,
      colour: 'green',
    });
    expect(made.id).not.toBe('cesMineMineMineMine1');
    expect(made).toMatchObject({ configVersion: 1 });
    expect(made.created).not.toContain('2000');
    expect(made).not.toHaveProperty('colour');
  });
});

describe('reading', () => {
  test('gives the list as an object with one key, in the order of creation', async () => {
    const ids = [
      (await add(manager, basicFields)).id,
      (await add(manager, clientCredentialsFields)).id,
      (await add(manager, jwtBearerFields)).id,
    ];
    const answer = await manager.get(SERVERS);
    expect(Object.keys(answer.body)).toEqual(['email-servers']);
    expect(answer.body['email-servers'].slice(-3).map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(answer.headers.get('link')).toBeNull();
    for (const one of answer.body['email-servers']) expect(await read(manager, one.id)).toEqual(one);
  });

  test('has no links, which would make a client of Okta keep the answer for ever', async () => {
    const { id } = await add(manager, basicFields);
    expect(await read(manager, id)).not.toHaveProperty('_links');
  });

  test('is for whoever may read; changing is not, and leaves everything as it is', async () => {
    const { id } = await add(manager, basicFields);
    const before = await list(manager);
    expect(await list(reader)).toEqual(before);
    expect(await read(reader, id)).toEqual(await read(manager, id));
    for (const refused of [
      await reader.post(SERVERS, basicFields),
      await reader.patch(`${SERVERS}/${id}`, { alias: 'Mine' }),
      await reader.delete(`${SERVERS}/${id}`),
    ])
      expect(causesOf(refused, 403, 'E0000006')).toEqual([]);
    expect(await list(manager)).toEqual(before);
  });

  test('takes a token', async () => {
    const response = await fetch(service.url + SERVERS);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errorCode: 'E0000011' });
  });

  test('says how many more requests are allowed, and its id', async () => {
    const { headers } = await manager.get(SERVERS);
    expect(headers.get('x-rate-limit-limit')).toBe('10000');
    expect(Number(headers.get('x-rate-limit-remaining'))).toBeLessThan(10_000);
    expect(Number(headers.get('x-rate-limit-reset'))).toBeGreaterThan(Date.now() / 1_000 - 1);
    expect(headers.get('x-okta-request-id')).toMatch(/^\w+$/);
  });
});

describe('deleting', () => {
  test('answers 204 with neither a body nor a content type, and the server is gone', async () => {
    const { id } = await add(manager, basicFields);
    const answer = await manager.delete(`${SERVERS}/${id}`);
    expect(answer).toMatchObject({ status: 204, text: '' });
    expect(answer.headers.get('content-type')).toBeNull();
    expect((await list(manager)).filter((one) => one.id === id)).toEqual([]);
    expect(causesOf(await manager.get(`${SERVERS}/${id}`), 404, 'E0000007')).toEqual([]);
    expect(causesOf(await manager.delete(`${SERVERS}/${id}`), 404, 'E0000007')).toEqual([]);
  });
});

describe('a request that does not fit', () => {
  test.each([
    ['GET', undefined],
    ['PATCH', { alias: 'Other' }],
    ['DELETE', undefined],
  ])('%s of a server that is not there is 404, with its id', async (method, body) => {
    const response = await send(method, `${SERVERS}/cesNobodyHasThisOne1`, body);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errorCode: 'E0000007',
      errorSummary: 'Not found: Resource not found: cesNobodyHasThisOne1 (EmailServer)',
    });
  });

  test.each(["ces' or '1'='1", '..%2fsettings', 'ces%00', '%F0%9F%93%A8'])(
    'an id that is none (%s) is refused without an error of ours',
    async (id) => {
      const { status } = await manager.get(`${SERVERS}/${id}`);
      expect([400, 404]).toContain(status);
    },
  );

  test.each([
    ['PUT', `${SERVERS}/cesNobodyHasThisOne1`],
    ['DELETE', SERVERS],
    ['POST', `${SERVERS}/cesNobodyHasThisOne1`],
  ])('%s %s is 405', async (method, path) => {
    const response = await send(method, path, {});
    expect(response.status).toBe(405);
    expect(await response.json()).toMatchObject({ errorCode: 'E0000022' });
  });

  test.each([
    ['is no JSON', '{"alias":', 'E0000003'],
    ['has a name twice', '{"alias":"a","alias":"b"}', 'E0000003'],
    ['has a null character', JSON.stringify({ ...basicFields, alias: 'a\0b' }), 'E0000003'],
    ['has half of a surrogate pair', JSON.stringify({ ...basicFields, alias: 'a\ud800' }), 'E0000003'],
    ['is an array', '[]', 'E0000001'],
    ['is null', 'null', 'E0000001'],
    ['is a text', '"alias"', 'E0000001'],
  ])('a body that %s is refused, and nothing is saved', async (_, body, code) => {
    const before = await list(manager);
    const { id } = before[0];
    for (const [method, path] of [
      ['POST', SERVERS],
      ['PATCH', `${SERVERS}/${id}`],
    ] as const) {
      const response = await send(method, path, body);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errorCode: code });
    }
    expect(await list(manager)).toEqual(before);
  });

  test('another content type is E0000021', async () => {
    const response = await send('POST', SERVERS, 'alias=a', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errorCode: 'E0000021' });
  });

  test('two slashes at the beginning are one', async () => {
    expect((await manager.get(`/${SERVERS}`)).body).toEqual((await manager.get(SERVERS)).body);
  });
});
