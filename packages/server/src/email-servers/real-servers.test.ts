import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Lab } from '../../../lab/src/lab.ts';
import { startTokenEndpoint, type TokenEndpointOptions } from '../../../lab/src/scripted/token-endpoint.ts';
import { labCertificate, login } from '../../../lab/src/servers/check-call.ts';
import { startDovecot } from '../../../lab/src/servers/dovecot.ts';
import { createTokenIssuer, type TokenIssuer } from '../../../lab/src/servers/oauth.ts';
import { type Postfix, startPostfix } from '../../../lab/src/servers/postfix.ts';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { type Client, clientOf, permitLab } from '../testing/test-client.ts';
import { add, causesOf, list, read, SERVERS } from './testing/email-server-client.ts';
import { basicFields, clientCredentialsFields, jwtBearerFields } from './testing/server-fields.ts';

let lab: Lab;
let service: TestServer;
let client: Client;
let issuer: TokenIssuer;
/** Takes passwords. */
let withPasswords: Postfix;
/** Takes tokens that the issuer has signed, and nothing else. */
let withTokens: Postfix;
let ca: string;
/** Moves the service's clock ahead of ours, milliseconds. */
let ahead = 0;

beforeAll(async () => {
  lab = await Lab.open();
  service = await startTestServer({
    configuration: { checksPerMinute: 1_000 },
    now: () => new Date(Date.now() + ahead),
  });
  await permitLab(service);
  client = await clientOf(service, 'manage');
  issuer = await createTokenIssuer(lab);
  const certificate = await labCertificate(lab);
  ca = readFileSync(certificate.ca, 'utf8');
  const passwords = await startDovecot(lab, { users: [login] });
  const tokens = await startDovecot(lab, { passdb: issuer.passdb, mechanisms: ['XOAUTH2', 'OAUTHBEARER'] });
  withPasswords = await startPostfix(lab, { tls: 'starttls', certificate, auth: passwords });
  withTokens = await startPostfix(lab, { tls: 'starttls', certificate, auth: tokens });
});
afterAll(async () => {
  await service.stop();
  await lab.close();
});
afterEach(async () => {
  for (const { id } of await list(client)) await client.delete(`${SERVERS}/${id}`);
  // The next test may write to the same address.
  ahead += 5_000;
});

const byToken = 'XOAUTH2|OAUTHBEARER';
const reached = ({ port }: Postfix) => ({ host: 'localhost', port, username: login.name, ca });
const enable = (id: string) => client.patch(`${SERVERS}/${id}`, { enabled: true });
const send = (id: string) =>
  client.post(`${SERVERS}/${id}/test`, { fromAddress: login.name, toAddress: 'bob@lab.test' });

/** Saved, enabled, and one message sent through it, as the log of the mail server tells. */
async function expectMail(fields: object, { log }: Postfix, mechanisms: string): Promise<string> {
  const sentBefore = log().match(/status=sent/g)?.length ?? 0;
  const { id, enabled } = await add(client, { ...fields, enabled: false });
  expect(enabled).toBe(false);
  const answer = await enable(id);
  expect(answer.status, answer.text).toBe(200);
  expect(answer.body).toMatchObject({ enabled: true, configVersion: 1 });
  const sent = await send(id);
  expect(sent.status, sent.text).toBe(204);
  await expect.poll(() => log().match(/to=<bob@lab\.test>, .*status=sent/g)?.length).toBe(sentBefore + 1);
  const { body: tests } = await client.get(`${SERVERS}/${id}/tests`);
  expect(tests).toMatchObject([{ status: 'accepted', cause: null, reply: expect.stringMatching(/^250 /) }]);
  // The queue id of the record finds the message in the log of the server.
  const loginLine = `sasl_method=(${mechanisms}), sasl_username=${login.name}`;
  expect(log()).toMatch(new RegExp(`${tests[0].queueId}: client=.*, ${loginLine}`));
  return id;
}

test('a server with a password is saved, enabled and sends', async () => {
  await expectMail(
    { ...basicFields, ...reached(withPasswords), password: login.password },
    withPasswords,
    'PLAIN|LOGIN',
  );
});

describe('a server with an OAuth token is saved, enabled and sends, with one token for both:', () => {
  const start = (options: TokenEndpointOptions) =>
    startTokenEndpoint(lab, { accessToken: issuer.issue(login.name), ...options });

  test.each(['CLIENT_SECRET_BASIC', 'CLIENT_SECRET_POST'])('client credentials, %s', async (method) => {
    const { clientId, clientSecret, scopes } = clientCredentialsFields;
    const endpoint = await start({ clientId, clientSecret });
    await expectMail(
      {
        ...clientCredentialsFields,
        ...reached(withTokens),
        tokenEndpoint: endpoint.tokenUrl,
        tokenEndpointAuthMethod: method,
      },
      withTokens,
      byToken,
    );
    expect(endpoint.requests).toMatchObject([{ grant_type: 'client_credentials', scope: scopes[0] }]);
    expect('client_secret' in (endpoint.requests[0] ?? {})).toBe(method === 'CLIENT_SECRET_POST');
  });

  test('a signed assertion', async () => {
    const { issuer: robot, subject, keyId, privateKey, scopes } = jwtBearerFields;
    const endpoint = await start({ assertion: { publicKey: createPublicKey(privateKey), issuer: robot } });
    await expectMail(
      {
        ...jwtBearerFields,
        ...reached(withTokens),
        tokenEndpoint: endpoint.tokenUrl,
        audience: endpoint.tokenUrl,
      },
      withTokens,
      byToken,
    );
    expect(endpoint.requests).toHaveLength(1);
    const [head, claims] = String(endpoint.requests[0]?.assertion)
      .split('.')
      .slice(0, 2)
      .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()));
    expect(head).toMatchObject({ alg: 'RS256', kid: keyId });
    expect(claims).toMatchObject({ iss: robot, sub: subject, aud: endpoint.tokenUrl, scope: scopes[0] });
  });
});

test('a token that runs out is got anew before the next message', async () => {
  const { clientId, clientSecret } = clientCredentialsFields;
  const endpoint = await startTokenEndpoint(lab, {
    clientId,
    clientSecret,
    accessToken: issuer.issue(login.name),
    expiresIn: 600,
  });
  const id = await expectMail(
    { ...clientCredentialsFields, ...reached(withTokens), tokenEndpoint: endpoint.tokenUrl },
    withTokens,
    byToken,
  );
  ahead += 300_000;
  expect((await send(id)).status).toBe(204);
  expect(endpoint.requests).toHaveLength(1);
  ahead += 300_000;
  expect((await send(id)).status).toBe(204);
  expect(endpoint.requests).toHaveLength(2);
});

test('a token for somebody else is E0000224 in the words of Dovecot, and nothing is enabled', async () => {
  const { clientId, clientSecret } = clientCredentialsFields;
  const endpoint = await startTokenEndpoint(lab, {
    clientId,
    clientSecret,
    accessToken: issuer.issue('mallory@lab.test'),
  });
  const { id } = await add(client, {
    ...clientCredentialsFields,
    ...reached(withTokens),
    tokenEndpoint: endpoint.tokenUrl,
  });
  const answer = await enable(id);
  causesOf(answer, 400, 'E0000224');
  expect(answer.body.errorCauses).toMatchObject([
    { cause: 'auth-oauth-token-invalid', stage: 'auth', reply: expect.stringMatching(/^535 5\.7\.8 /) },
  ]);
  expect(await read(client, id)).toMatchObject({ enabled: false });
});
