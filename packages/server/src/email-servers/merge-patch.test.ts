import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCertificates } from '../../../lab/src/certificates.ts';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { type Answer, type Client, clientOf } from '../testing/test-client.ts';
import { add, causesOf, eventsOf, read, refusedFields, SERVERS } from './testing/email-server-client.ts';
import { basicFields, clientCredentialsFields, jwtBearerFields } from './testing/server-fields.ts';

const clock = { time: Date.UTC(2026, 4, 4, 12) };
let service: TestServer;
let client: Client;
beforeAll(async () => {
  service = await startTestServer({
    configuration: { requestsPerMinute: 10_000, maxEmailServers: 1_000 },
    now: () => new Date(clock.time),
  });
  client = await clientOf(service, 'manage');
});
afterAll(() => service.stop());

async function patch(id: string, changes: object): Promise<Answer> {
  clock.time += 1_000;
  return client.patch(`${SERVERS}/${id}`, changes);
}

async function patched(id: string, changes: object): Promise<Answer['body']> {
  const { status, body, text } = await patch(id, changes);
  expect(status, text).toBe(200);
  expect(await read(client, id)).toEqual(body);
  return body;
}

type Change = Readonly<Record<string, unknown>> & { readonly password?: string };

describe('what is absent stays', () => {
  const changed: readonly (readonly [string, Change, boolean])[] = [
    ['alias', { alias: 'Other' }, false],
    ['host, with the password', { host: 'mail.example.org', password: 'another-Horse' }, true],
    ['port', { port: 465 }, true],
    ['username', { username: 'other@example.com' }, true],
    ['security', { security: 'starttls' }, true],
    ['mechanism', { mechanism: 'PLAIN' }, true],
    ['fromAddress', { fromAddress: 'noreply@example.com' }, true],
    ['ehloName', { ehloName: 'client.example.com' }, true],
  ];
  test.each(changed)('but %s', async (_, { password, ...changes }, isSetting) => {
    const made = await add(client, basicFields);
    const after = await patched(made.id, password === undefined ? changes : { ...changes, password });
    expect(after).toMatchObject({
      ...made,
      ...changes,
      configVersion: isSetting ? 2 : 1,
      lastUpdated: new Date(clock.time).toISOString(),
    });
    expect(after.lastUpdated).not.toBe(made.lastUpdated);
  });

  test('a password alone is changed, and shows in the version only', async () => {
    const made = await add(client, basicFields);
    const after = await patched(made.id, { alias: basicFields.alias, password: 'another-Horse' });
    expect(after).toEqual({ ...made, configVersion: 2, lastUpdated: expect.anything() });
  });

  test.each([
    ['nothing', {}],
    ['what it has already', { ...basicFields, enabled: false }],
    ['what nobody knows', { id: 'cesOther', colour: 'green', created: '2000-01-01' }],
  ])('a change of %s is none: neither version nor time nor log', async (_, changes) => {
    const made = await add(client, basicFields);
    expect(await patched(made.id, changes)).toEqual(made);
    expect(await eventsOf(client, made.id)).toHaveLength(1);
  });
});

describe('null', () => {
  test('takes away what is not required', async () => {
    const made = await add(client, basicFields);
    const { certificate, key } = await createCertificates('healthy');
    const extras = {
      mechanism: 'PLAIN',
      fromAddress: 'noreply@example.com',
      ehloName: 'client.example.com',
      ca: certificate,
      clientCertificate: { certificate, privateKey: key },
      proxy: { protocol: 'http', host: 'proxy.example.com', port: 3128, username: 'p', password: 'q' },
    };
    const withAll = await patched(made.id, { ...extras, password: 'another-Horse' });
    expect(withAll).toMatchObject({
      ...extras,
      clientCertificate: { certificate },
      proxy: { protocol: 'http', host: 'proxy.example.com', port: 3128, username: 'p' },
    });
    expect(withAll.clientCertificate).not.toHaveProperty('privateKey');
    expect(withAll.proxy).not.toHaveProperty('password');
    const none = Object.fromEntries(Object.keys(extras).map((name) => [name, null]));
    expect(await patched(made.id, { ...none, password: 'another-Horse' })).toEqual({
      ...made,
      configVersion: 3,
      lastUpdated: expect.anything(),
    });
  });

  test('of a switch is refused: it is on or off', async () => {
    const { id } = await add(client, basicFields);
    expect(refusedFields(await patch(id, { enabled: null }))).toEqual(['enabled']);
    expect(refusedFields(await patch(id, { security: null }))).toEqual(['security']);
    expect(refusedFields(await patch(id, { authType: null }))).toEqual(['authType']);
  });
});

describe('a login by OAuth', () => {
  test('keeps the fields that are not given, with its authType and without', async () => {
    const made = await add(client, clientCredentialsFields);
    expect(
      await patched(made.id, { authType: 'OAUTH2_CLIENT_CREDENTIALS', scopes: ['a', 'b'] }),
    ).toMatchObject({ ...withoutStamps(made), scopes: ['a', 'b'], configVersion: 2 });
    expect(await patched(made.id, { clientId: 'other' })).toMatchObject({
      ...withoutStamps(made),
      scopes: ['a', 'b'],
      clientId: 'other',
      configVersion: 3,
    });
    const signed = await add(client, jwtBearerFields);
    expect(await patched(signed.id, { subject: 'other@example.com' })).toMatchObject({
      ...withoutStamps(signed),
      subject: 'other@example.com',
      configVersion: 2,
    });
  });

  test('a new secret alone is a new version', async () => {
    const { id } = await add(client, clientCredentialsFields);
    expect(await patched(id, { clientSecret: 'another-Secret' })).toMatchObject({ configVersion: 2 });
    expect(await patched(id, { clientSecret: 'another-Secret' })).toMatchObject({ configVersion: 2 });
  });

  test('is switched to, to the other kind, and back to a password, with nothing left behind', async () => {
    const made = await add(client, basicFields);
    const { alias: _, host: __, port: ___, username: ____, ...oauth } = clientCredentialsFields;
    const { clientSecret: _____, ...shown } = oauth;
    expect(await patched(made.id, oauth)).toMatchObject(shown);
    const { alias, host, port, username, privateKey, keyId, ...signed } = jwtBearerFields;
    const assertion = await patched(made.id, { ...signed, privateKey, keyId });
    expect(assertion).toMatchObject(signed);
    expect(assertion).not.toHaveProperty('tokenEndpointAuthMethod');
    const basic = await patched(made.id, { authType: 'BASIC_SMTP_AUTH', password: 'another-Horse' });
    expect(basic).toEqual({ ...made, configVersion: 4, lastUpdated: expect.anything() });
    // The first password went with the first switch.
    expect(refusedFields(await patch(made.id, { password: null }))).toEqual(['password']);
  });

  test('is not left by mistake: without the password it stays', async () => {
    const made = await add(client, clientCredentialsFields);
    expect(refusedFields(await patch(made.id, { authType: 'BASIC_SMTP_AUTH' }))).toEqual(['password']);
    expect(await read(client, made.id)).toEqual(made);
  });
});

describe('a saved secret goes only where it went before', () => {
  const elsewhere: readonly (readonly [string, object, string])[] = [
    ['another host', { host: 'mail.example.org' }, 'host'],
    ['no TLS', { security: 'none' }, 'security'],
    ['another authority', { ca: 'filled in below' }, 'ca'],
    ['a proxy', { proxy: { protocol: 'socks5', host: 'proxy.example.com', port: 1080 } }, 'proxy'],
    ['a login in the clear', { allowCleartextLogin: true }, 'allowCleartextLogin'],
  ];
  test.each(elsewhere)('to %s it has to be given again', async (_, change, named) => {
    const made = await add(client, basicFields);
    const ca = (await createCertificates('healthy')).trusted;
    const changes = 'ca' in change ? { ca } : change;
    const answer = await patch(made.id, changes);
    expect(refusedFields(answer)).toEqual(['password']);
    expect(causesOf(answer, 400, 'E0000001')[0]).toMatch(new RegExp(`these differ: .*\\b${named}\\b`));
    expect(await read(client, made.id)).toEqual(made);
    expect(await patched(made.id, { ...changes, password: 'another-Horse' })).toMatchObject({
      configVersion: 2,
    });
  });

  test('with another port of the same host over TLS it stays', async () => {
    const { id } = await add(client, basicFields);
    expect(await patched(id, { port: 465 })).toMatchObject({ port: 465 });
  });

  test('of a client goes to no other token endpoint', async () => {
    const made = await add(client, clientCredentialsFields);
    const tokenEndpoint = 'https://login.example.org/token';
    expect(refusedFields(await patch(made.id, { tokenEndpoint }))).toEqual(['clientSecret']);
    expect(await read(client, made.id)).toEqual(made);
    expect(await patched(made.id, { tokenEndpoint, clientSecret: 'another-Secret' })).toMatchObject({
      tokenEndpoint,
    });
  });
});

function withoutStamps({ lastUpdated: _, ...server }: Answer['body']): Answer['body'] {
  return server;
}
