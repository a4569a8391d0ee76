import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCertificates } from '../packages/lab/src/certificates.ts';
import { Lab } from '../packages/lab/src/lab.ts';
import { startScriptedServer } from '../packages/lab/src/scripted/server.ts';
import { startTokenEndpoint } from '../packages/lab/src/scripted/token-endpoint.ts';
import { add, list, SERVERS } from '../packages/server/src/email-servers/testing/email-server-client.ts';
import {
  basicFields,
  clientCredentialsFields,
  jwtBearerFields,
} from '../packages/server/src/email-servers/testing/server-fields.ts';
import { startTestServer, type TestServer } from '../packages/server/src/testing/start-test-server.ts';
import { type Answer, type Client, clientOf, permitLab } from '../packages/server/src/testing/test-client.ts';
import { Canary } from './canary.ts';

let lab: Lab;
let service: TestServer;
/** Keeps everything that it is answered. */
let client: Client;
let answered = '';

beforeAll(async () => {
  lab = await Lab.open();
  service = await startTestServer({
    configuration: { checksPerMinute: 10_000, requestsPerMinute: 10_000, maxEmailServers: 1_000 },
  });
  await permitLab(service);
  const asking = await clientOf(service, 'manage');
  const kept = async (answer: Promise<Answer>): Promise<Answer> => {
    const { text, headers } = await answer;
    answered += `${text}\n${JSON.stringify([...headers])}\n`;
    return answer;
  };
  client = {
    fetch: asking.fetch,
    get: (...call) => kept(asking.get(...call)),
    post: (...call) => kept(asking.post(...call)),
    patch: (...call) => kept(asking.patch(...call)),
    delete: (...call) => kept(asking.delete(...call)),
  };
});
afterAll(async () => {
  await service.stop();
  await lab.close();
});

/** Everything there is to read of a service: answers, events, lines of its log, files. */
async function expectNowhere(...secrets: readonly Canary[]): Promise<void> {
  await list(client);
  await client.get('/api/v1/diagnoses?limit=200');
  const { text: events } = await client.get('/api/v1/logs?limit=1000');
  const files = readdirSync(service.dataDirectory, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => readFileSync(join(file.parentPath, file.name), 'latin1'));
  const places = { answers: answered, events, log: service.logged(), files: files.join('\n') };
  for (const [place, text] of Object.entries(places)) {
    expect(text.length, place).toBeGreaterThan(200);
    for (const secret of secrets) expect(secret.findIn(text), place).toEqual([]);
  }
}

test('no secret of a saved server is anywhere, however it was saved and changed', async () => {
  const [first, second, client1, client2, proxy] = Array.from({ length: 5 }, () => Canary.password());
  if (!first || !second || !client1 || !client2 || !proxy) throw new Error('a secret is missing');
  const keys = [0, 1].map(() =>
    Canary.of(
      generateKeyPairSync('rsa', {
        modulusLength: 2048,
        publicKeyEncoding: { type: 'spki', format: 'pem' },
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      }).privateKey,
    ),
  );
  const [signing, another] = keys;
  if (!signing || !another) throw new Error('a key is missing');
  const { certificate, key } = await createCertificates('healthy');
  // The certificate has the public half of the key, and is shown. The other half begins at octet 36 (RFC 5208, RFC 5915).
  const half = Canary.of(key.split('\n')[1]?.slice(50) ?? '');
  const { id } = await add(client, {
    ...basicFields,
    password: first.value,
    clientCertificate: { certificate, privateKey: key },
    proxy: { protocol: 'http', host: 'proxy.example.com', port: 3128, username: 'p', password: proxy.value },
  });
  await client.patch(`${SERVERS}/${id}`, { password: second.value });
  await client.patch(`${SERVERS}/${id}`, { ...clientCredentialsFields, clientSecret: client1.value });
  await client.patch(`${SERVERS}/${id}`, { clientSecret: client2.value });
  await client.patch(`${SERVERS}/${id}`, { ...jwtBearerFields, privateKey: signing.value });
  await client.patch(`${SERVERS}/${id}`, { privateKey: another.value });
  const { body } = await client.get(`${SERVERS}/${id}`);
  // All of it has been saved, or else there was nothing to find.
  expect(body).toMatchObject({ configVersion: 6, authType: 'OAUTH2_JWT_BEARER_GRANT' });
  await expectNowhere(first, second, client1, client2, proxy, signing, another, half);
  await client.delete(`${SERVERS}/${id}`);
  await expectNowhere(first, second, client1, client2, proxy, signing, another, half);
});

describe('no secret of a refused request is anywhere', () => {
  const wrong: readonly (readonly [string, (secret: string) => object])[] = [
    ['fields are missing', (password) => ({ password })],
    ['another field is wrong', (password) => ({ ...basicFields, password, port: 'many', host: 'a b' })],
    ['it has blanks at its ends', (secret) => ({ ...basicFields, password: ` ${secret} ` })],
    ['it has a line end', (secret) => ({ ...basicFields, password: `${secret}\r\n` })],
    ['it is in a list', (secret) => ({ ...basicFields, password: [secret] })],
    ['it is in an object', (secret) => ({ ...basicFields, password: { [secret]: secret } })],
    ['it is too long', (secret) => ({ ...basicFields, password: secret.repeat(1_000) })],
    [
      'it is no key',
      (secret) => ({ ...basicFields, clientCertificate: { certificate: 'x', privateKey: secret } }),
    ],
    ['the proxy is wrong', (secret) => ({ ...basicFields, proxy: { protocol: 'x', password: secret } })],
    [
      'the host is a whole address',
      (secret) => ({
        ...basicFields,
        host: `smtps://app:${encodeURIComponent(secret)}@smtp.example.com:465`,
      }),
    ],
  ];
  test.each(wrong)('because %s', async (_, fieldsOf) => {
    const secret = Canary.password();
    const { status } = await client.post(SERVERS, fieldsOf(secret.value));
    expect(status).toBe(400);
    await expectNowhere(secret);
  });

  test('because the body is no JSON', async () => {
    const secret = Canary.password();
    const response = await client.fetch(SERVERS, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"password": ${JSON.stringify(secret.value)}, "host": }`,
    });
    expect(response.status).toBe(400);
    answered += await response.text();
    await expectNowhere(secret);
  });

  test('because the mail server refuses the login, and says the password back', async () => {
    const secret = Canary.password();
    const parrot = await startScriptedServer(lab, {
      users: [{ name: basicFields.username, password: 'another' }],
      echoPassword: true,
      echoLogin: true,
    });
    const settings = {
      ...basicFields,
      host: 'localhost',
      port: parrot.port,
      ca: readFileSync(parrot.files.ca, 'utf8'),
      password: secret.value,
    };
    const { status, body } = await client.post(SERVERS, { ...settings, enabled: true });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      errorCode: 'E0000224',
      errorCauses: [{ reply: expect.stringMatching(/^535/) }],
    });
    expect(parrot.log.logins).toHaveLength(1);
    const { id } = await add(client, settings);
    expect((await client.patch(`${SERVERS}/${id}`, { enabled: true })).status).toBe(400);
    await expectNowhere(secret);
    await client.delete(`${SERVERS}/${id}`);
  });

  test('because the token endpoint refuses the client, and says the secret back', async () => {
    const secret = Canary.password();
    const endpoint = await startTokenEndpoint(lab, {
      failure: {
        status: 401,
        body: { error: 'invalid_client', error_description: `The secret ${secret.value} is wrong.` },
      },
    });
    const mail = await startScriptedServer(lab, {
      mechanisms: ['XOAUTH2'],
      users: [{ name: basicFields.username, token: 'a token' }],
    });
    const { status, body } = await client.post(SERVERS, {
      ...clientCredentialsFields,
      host: 'localhost',
      port: mail.port,
      ca: readFileSync(mail.files.ca, 'utf8'),
      tokenEndpoint: endpoint.tokenUrl,
      clientSecret: secret.value,
      enabled: true,
    });
    expect({ status, code: body.errorCode }).toEqual({ status: 400, code: 'E0000266' });
    expect(body.errorSummary).toContain('invalid_client');
    expect(endpoint.requests).toHaveLength(1);
    await expectNowhere(secret);
  });
});
