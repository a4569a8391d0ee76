import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Lab } from '../../../lab/src/lab.ts';
import { startTokenEndpoint } from '../../../lab/src/scripted/token-endpoint.ts';
import { labCertificate, login } from '../../../lab/src/servers/check-call.ts';
import { startDovecot } from '../../../lab/src/servers/dovecot.ts';
import { createTokenIssuer } from '../../../lab/src/servers/oauth.ts';
import { type Postfix, startPostfix } from '../../../lab/src/servers/postfix.ts';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { type Client, clientOf, permitLab } from '../testing/test-client.ts';

let lab: Lab;
let service: TestServer;
let client: Client;
let good: Postfix;
let expired: Postfix;
let withTokens: Postfix;
/** A signed token that Dovecot takes for Alice. */
let accessToken: string;
let settings: Readonly<Record<string, unknown>>;
let expiredCa: string;
beforeAll(async () => {
  lab = await Lab.open();
  service = await startTestServer({ configuration: { checksPerMinute: 1_000 } });
  await permitLab(service);
  client = await clientOf(service, 'manage');
  const issuer = await createTokenIssuer(lab);
  accessToken = issuer.issue(login.name);
  const [certificate, old] = [await labCertificate(lab), await labCertificate(lab, 'expired')];
  const auth = await startDovecot(lab, { users: [login] });
  const tokens = await startDovecot(lab, { passdb: issuer.passdb, mechanisms: ['XOAUTH2', 'OAUTHBEARER'] });
  good = await startPostfix(lab, { tls: 'starttls', certificate, auth });
  expired = await startPostfix(lab, { tls: 'starttls', certificate: old, auth });
  withTokens = await startPostfix(lab, { tls: 'starttls', certificate, auth: tokens });
  expiredCa = readFileSync(old.ca, 'utf8');
  settings = {
    host: 'localhost',
    port: good.port,
    security: 'starttls',
    ca: readFileSync(certificate.ca, 'utf8'),
    username: login.name,
    password: login.password,
    ehloName: 'client.lab.test',
    fromAddress: login.name,
    toAddress: 'someone@example.org',
  };
});
afterAll(async () => {
  await service.stop();
  await lab.close();
});

test('a Postfix that is well set up is well, up to the recipient, and gets no mail', async () => {
  const { status, body } = await client.post('/api/v1/diagnoses', settings);
  expect(status).toBe(201);
  expect(body, body.summary).toMatchObject({ verdict: 'ok', cause: null });
  expect(body.facts.envelope).toMatchObject({ mail: { code: 250 }, rcpt: { code: 250 } });
  expect(good.log()).not.toContain('message-id=');
});

describe('one that is not has its cause named', () => {
  const broken: readonly [string, string, () => Readonly<Record<string, unknown>>][] = [
    ['a wrong password', 'auth-bad-credentials', () => ({ password: 'canary-wrong' })],
    ['a recipient elsewhere without a login', 'relay-denied', () => ({ username: null, password: null })],
    [
      'a recipient that does not exist',
      'recipient-rejected-unknown',
      () => ({ toAddress: 'nobody@lab.test' }),
    ],
    [
      'TLS from the first byte at a port with STARTTLS',
      'tls-mode-mismatch',
      () => ({ security: 'implicit' }),
    ],
    ['an expired certificate', 'tls-cert-expired', () => ({ port: expired.port, ca: expiredCa })],
    ['an unknown authority', 'tls-cert-untrusted-ca', () => ({ ca: null })],
    [
      'a host name with a hidden character',
      'hostname-hidden-characters',
      () => ({ host: 'local\u200bhost' }),
    ],
  ];
  test.each(broken)('%s: %s', async (_, cause, change) => {
    const { body } = await client.post('/api/v1/diagnoses', { ...settings, ...change() });
    expect(body, `${body.cause}: ${body.summary}`).toMatchObject({ verdict: 'failed', cause });
    expect(body.fix.length).toBeGreaterThan(0);
  });
});

test('a login by OAuth, with a token that Dovecot itself checks', async () => {
  const endpoint = await startTokenEndpoint(lab, { clientId: 'app', clientSecret: 'secret', accessToken });
  const draft = {
    ...settings,
    port: withTokens.port,
    authType: 'OAUTH2_CLIENT_CREDENTIALS',
    tokenEndpoint: endpoint.tokenUrl,
    clientId: 'app',
    clientSecret: 'secret',
  };
  const { body } = await client.post('/api/v1/diagnoses', draft);
  expect(body, body.summary).toMatchObject({ verdict: 'ok' });
  expect(body.facts.auth.token).toMatchObject({ obtained: true, grant: 'client-credentials' });
  const other = await client.post('/api/v1/diagnoses', { ...draft, username: 'bob@lab.test' });
  expect(other.body).toMatchObject({ verdict: 'failed', stage: 'auth' });
});
