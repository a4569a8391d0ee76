import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCertificates } from '../../../lab/src/certificates.ts';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { type Client, clientOf } from '../testing/test-client.ts';
import { add, eventsOf, SERVERS } from './testing/email-server-client.ts';
import { basicFields, clientCredentialsFields, jwtBearerFields } from './testing/server-fields.ts';

let service: TestServer;
let client: Client;
beforeAll(async () => {
  service = await startTestServer({ configuration: { requestsPerMinute: 10_000 } });
  client = await clientOf(service, 'manage');
});
afterAll(() => service.stop());

/** What the last change of a server says that it changed. */
async function detailsOf(id: string, changes: object) {
  const { status, text } = await client.patch(`${SERVERS}/${id}`, changes);
  expect(status, text).toBe(200);
  return (await eventsOf(client, id)).at(-1).target[0].changeDetails;
}

test('creating and deleting leave one event each, with who, what and from where', async () => {
  const { id } = await add(client, basicFields);
  await client.delete(`${SERVERS}/${id}`);
  const events = await eventsOf(client, id);
  expect(events).toMatchObject(
    ['create', 'delete'].map((step) => ({
      eventType: `system.custom_email_server.lifecycle.${step}`,
      severity: 'INFO',
      outcome: { result: 'SUCCESS' },
      actor: { type: 'PublicClientApp', displayName: 'manage token' },
      client: { ipAddress: '127.0.0.1' },
      transaction: { type: 'WEB', detail: { requestApiTokenId: expect.stringMatching(/^00T/) } },
      target: [
        {
          id,
          type: 'CustomEmailServer',
          alternateId: 'smtp.example.com:587',
          displayName: 'Mail of the company',
        },
      ],
      debugContext: {
        debugData: {
          customEmailServerId: id,
          customEmailServerHost: 'smtp.example.com',
          customEmailServerPort: '587',
          customEmailServerUsername: 'app@example.com',
          customEmailServerAuthType: 'BASIC_SMTP_AUTH',
          customEmailServerProtocol: 'STARTTLS',
        },
      },
    })),
  );
  expect(events[0].target[0].changeDetails).toBeNull();
});

test.each([
  [{ port: 465 }, 'TLS'],
  [{ port: 2525 }, 'STARTTLS'],
  [{ security: 'implicit' }, 'TLS'],
  [{ security: 'none' }, 'NONE'],
])('an event of a server with %j has the protocol %s', async (fields, protocol) => {
  const { id } = await add(client, { ...basicFields, ...fields });
  expect((await eventsOf(client, id))[0].debugContext.debugData.customEmailServerProtocol).toBe(protocol);
  await client.delete(`${SERVERS}/${id}`);
});

test('a change tells what was and what is, of what differs alone', async () => {
  const { id } = await add(client, basicFields);
  expect(await detailsOf(id, { alias: 'Other', port: 465, username: basicFields.username })).toEqual({
    from: { alias: 'Mail of the company', port: 587 },
    to: { alias: 'Other', port: 465 },
  });
  expect(await detailsOf(id, { fromAddress: 'noreply@example.com' })).toEqual({
    from: {},
    to: { fromAddress: 'noreply@example.com' },
  });
  expect(await detailsOf(id, { fromAddress: null })).toEqual({
    from: { fromAddress: 'noreply@example.com' },
    to: {},
  });
  await client.delete(`${SERVERS}/${id}`);
});

test('a secret is told to have changed, and not what it is', async () => {
  const { id } = await add(client, basicFields);
  expect(await detailsOf(id, { password: 'another-Horse' })).toEqual({
    from: {},
    to: { password: '[changed]' },
  });
  const { authType, clientId, tokenEndpoint, tokenEndpointAuthMethod, scopes, clientSecret } =
    clientCredentialsFields;
  const oauth = { authType, clientId, tokenEndpoint, tokenEndpointAuthMethod, scopes };
  expect(await detailsOf(id, { ...oauth, clientSecret })).toEqual({
    from: { authType: 'BASIC_SMTP_AUTH' },
    to: { ...oauth, clientSecret: '[changed]' },
  });
  await client.delete(`${SERVERS}/${id}`);
});

test('another key is told by its id, which the API does not show', async () => {
  const { id } = await add(client, jwtBearerFields);
  expect(await detailsOf(id, { keyId: 'key-2', privateKey: jwtBearerFields.privateKey })).toEqual({
    from: { keyId: 'key-1' },
    to: { keyId: 'key-2', privateKey: '[changed]' },
  });
  await client.delete(`${SERVERS}/${id}`);
});

test('certificates are told by their fingerprints', async () => {
  const { id } = await add(client, basicFields);
  const { trusted, certificate, key } = await createCertificates('healthy');
  const fingerprint = (pem: string) => new X509Certificate(pem).fingerprint256;
  expect(
    await detailsOf(id, {
      ca: trusted + certificate,
      clientCertificate: { certificate, privateKey: key },
      password: basicFields.password,
    }),
  ).toEqual({
    from: {},
    to: {
      ca: [fingerprint(trusted), fingerprint(certificate)],
      clientCertificate: [fingerprint(certificate)],
      password: '[changed]',
      'clientCertificate.privateKey': '[changed]',
    },
  });
  await client.delete(`${SERVERS}/${id}`);
});
