import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CheckSettings } from '@postroad/diagnosis';
import { Secret } from '@postroad/smtp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Lab } from '../../../lab/src/lab.ts';
import { startScriptedServer } from '../../../lab/src/scripted/server.ts';
import { startTokenEndpoint, type TokenEndpointOptions } from '../../../lab/src/scripted/token-endpoint.ts';
import { commandLineOrigin } from '../operations/command-line-origin.ts';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { type Client, clientOf, permitLab } from '../testing/test-client.ts';
import { runDiagnosis } from './run-diagnosis.ts';

const clientSecret = 'canary/Client+9secret';
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
let lab: Lab;
let service: TestServer;
let client: Client;
beforeAll(async () => {
  lab = await Lab.open();
  service = await startTestServer({ configuration: { checksPerMinute: 1_000 } });
  await permitLab(service);
  client = await clientOf(service, 'manage');
});
afterAll(async () => {
  await service.stop();
  await lab.close();
});

/** A mail server that knows one token, and the endpoint that gives one out. */
async function pair(change: TokenEndpointOptions = {}, known?: string) {
  const endpoint = await startTokenEndpoint(lab, { clientId: 'app', clientSecret, ...change });
  const server = await startScriptedServer(lab, {
    mechanisms: ['XOAUTH2', 'OAUTHBEARER'],
    users: [{ name: 'app@lab.test', token: known ?? endpoint.accessToken }],
  });
  const ca = readFileSync(server.files.ca, 'utf8');
  const draft = {
    host: 'localhost',
    port: server.port,
    ca,
    username: 'app@lab.test',
    authType: 'OAUTH2_CLIENT_CREDENTIALS',
    tokenEndpoint: endpoint.tokenUrl,
    clientId: 'app',
    clientSecret,
    scopes: ['https://outlook.office365.com/.default'],
  };
  return { endpoint, server, draft, ca };
}

test.each(['CLIENT_SECRET_BASIC', 'CLIENT_SECRET_POST'])(
  'a login by client credentials, %s',
  async (method) => {
    const { endpoint, draft } = await pair();
    const { body } = await client.post('/api/v1/diagnoses', { ...draft, tokenEndpointAuthMethod: method });
    expect(body).toMatchObject({ verdict: 'ok', facts: { auth: { attempts: [{ accepted: true }] } } });
    expect(endpoint.requests).toMatchObject([{ scope: 'https://outlook.office365.com/.default' }]);
    expect('client_secret' in (endpoint.requests[0] ?? {})).toBe(method === 'CLIENT_SECRET_POST');
  },
);

test.each(['pkcs8', 'pkcs1'] as const)('a login by an assertion signed with a %s key', async (type) => {
  const { draft } = await pair({ assertion: { publicKey: keys.publicKey, issuer: 'robot@example.com' } });
  const { body } = await client.post('/api/v1/diagnoses', {
    ...draft,
    authType: 'OAUTH2_JWT_BEARER_GRANT',
    clientSecret: null,
    clientId: null,
    signingAlgorithm: 'RS256',
    keyId: 'k1',
    issuer: 'robot@example.com',
    subject: 'app@lab.test',
    privateKey: keys.privateKey.export({ type, format: 'pem' }),
  });
  expect(body, JSON.stringify(body.facts?.auth)).toMatchObject({ verdict: 'ok' });
});

test('a refusal of the token endpoint is a stage of its own, with status, code and its words', async () => {
  const failure = {
    status: 401,
    body: { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret provided.' },
  };
  const { draft, server } = await pair({ failure });
  const { body } = await client.post('/api/v1/diagnoses', draft);
  expect(body).toMatchObject({ verdict: 'failed', stage: 'auth', cause: 'auth-oauth-token-invalid' });
  expect(body.facts.auth).toMatchObject({
    skipped: 'no-token',
    token: {
      endpoint: draft.tokenEndpoint,
      obtained: false,
      status: 401,
      error: 'invalid_client',
      description: 'AADSTS7000215: Invalid client secret provided.',
    },
  });
  expect(server.log.logins).toEqual([]);
});

test('a key that cannot sign is told in words that help', async () => {
  const { draft } = await pair();
  const { body } = await client.post('/api/v1/diagnoses', {
    ...draft,
    authType: 'OAUTH2_JWT_BEARER_GRANT',
    issuer: 'robot@example.com',
    privateKey: keys.publicKey.export({ type: 'spki', format: 'pem' }),
  });
  expect(body.facts.auth.token.description).toMatch(/^This is a public key/);
});

test('a token endpoint inside the network is refused as the policy says, and never asked', async () => {
  const { draft } = await pair();
  const { status, body } = await client.post('/api/v1/diagnoses', {
    ...draft,
    tokenEndpoint: 'https://169.254.169.254/latest/meta-data/',
  });
  expect([status, body.errorCode]).toEqual([400, 'E0000001']);
  expect(body.errorCauses[0].errorSummary).toMatch(/^tokenEndpoint: .*169\.254\.169\.254/);
});

test('tests use the kept token, diagnoses a new one, and a refused one is dropped', async () => {
  const { endpoint, server, ca } = await pair();
  const settings: CheckSettings = {
    host: 'localhost',
    port: server.port,
    security: 'starttls',
    ca: [ca],
    username: 'app@lab.test',
    oauth: {
      grant: 'client-credentials',
      tokenEndpoint: endpoint.tokenUrl,
      clientId: 'app',
      clientSecret: new Secret(clientSecret),
      scopes: [],
    },
  };
  const run = async (
    purpose: 'diagnosis' | 'test',
    configVersion = 1,
    change: Partial<CheckSettings> = {},
  ) => {
    const { diagnosis } = await runDiagnosis(service.context, {
      settings: { ...settings, ...change },
      purpose,
      server: { id: 'cesTokens', configVersion },
      origin: commandLineOrigin(),
    });
    const { token } = diagnosis.facts.auth ?? {};
    return { verdict: diagnosis.verdict, cached: token?.cached ?? false, asked: endpoint.requests.length };
  };
  expect(await run('diagnosis')).toEqual({ verdict: 'ok', cached: false, asked: 1 });
  expect(await run('test')).toEqual({ verdict: 'ok', cached: true, asked: 1 });
  expect(await run('diagnosis')).toEqual({ verdict: 'ok', cached: false, asked: 2 });
  expect(await run('test', 2)).toEqual({ verdict: 'ok', cached: false, asked: 3 });
  expect(await run('test', 2)).toEqual({ verdict: 'ok', cached: true, asked: 3 });
  // The server does not know this user: it refuses the login, and with it the token.
  expect(await run('test', 2, { username: 'nobody@lab.test' })).toEqual({
    verdict: 'failed',
    cached: true,
    asked: 3,
  });
  expect(await run('test', 2)).toEqual({ verdict: 'ok', cached: false, asked: 4 });
});
