import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type AccessService,
  type Answer,
  addUser,
  ask,
  eventsOf,
  sessionHeaders,
  startAccessService,
} from './access-service.ts';

type Headers = Readonly<Record<string, string>>;

let service: AccessService;
let owner: Headers;
let ownerId: string;

beforeEach(async () => {
  service = await startAccessService();
  const user = await addUser(service, 'SUPER_ADMIN');
  ownerId = user.id;
  owner = await sessionHeaders(service, user);
});
afterEach(() => service.stop());

interface Made {
  readonly id: string;
  readonly token: string;
}

async function makeToken(scope: 'read' | 'manage', more: object = {}): Promise<Made> {
  const answer = await ask(service, {
    method: 'POST',
    path: '/api/v1/api-tokens',
    headers: owner,
    body: { name: 'Nightly report', scope, ...more },
  });
  expect(answer.status).toBe(201);
  return answer.json as Made;
}

const whoIs = (token: string, scheme = 'SSWS') =>
  ask(service, { path: '/api/v1/session', headers: { authorization: `${scheme} ${token}` } });

describe('an API token', () => {
  test('is shown once, stored as a hash, and names itself by its beginning', async () => {
    const answer = await ask(service, {
      method: 'POST',
      path: '/api/v1/api-tokens',
      headers: owner,
      body: { name: ' Nightly report ', scope: 'read' },
    });
    const { id, token } = answer.json as Made;
    expect(answer.json).toMatchObject({
      id: expect.stringMatching(/^00T\w{17}$/),
      name: 'Nightly report',
      scope: 'read',
      userId: ownerId,
      expiresAt: null,
      lastUsed: null,
    });
    // 43 characters of 62 letters and digits are the first that hold 256 bits.
    expect(token).toMatch(/^postroad_token_[0-9A-Za-z]{43,}$/);
    const one = await ask(service, { path: `/api/v1/api-tokens/${id}`, headers: owner });
    const all = await ask(service, { path: '/api/v1/api-tokens', headers: owner });
    expect(all.json).toEqual([one.json]);
    expect(one.json).not.toHaveProperty('token');
    const { db } = service.context.store;
    const stored = [
      await db.selectFrom('api_tokens').selectAll().execute(),
      await db.selectFrom('log_events').selectAll().execute(),
    ];
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(await eventsOf(service, 'system.api_token.create')).toMatchObject([
      { actor: { id: ownerId }, target: [{ id }], outcome: { result: 'SUCCESS' } },
    ]);
  });

  test.each(['SSWS', 'ssws', 'Ssws', 'Bearer', 'bearer', 'BEARER'])('is taken under %s', async (scheme) => {
    const { id, token } = await makeToken('read');
    const answer = await whoIs(token, scheme);
    expect(answer.json).toMatchObject({ userId: id, via: 'api-token' });
    expect(answer.json).not.toHaveProperty('csrfToken');
  });

  test('is refused from the moment it is revoked, with what was got for it', async () => {
    const { id, token } = await makeToken('manage');
    const access = await accessTokenFor({ id, token });
    expect((await whoIs(token)).status).toBe(200);
    expect((await whoIs(access, 'Bearer')).status).toBe(200);
    const path = `/api/v1/api-tokens/${id}`;
    expect((await ask(service, { method: 'DELETE', path, headers: owner })).status).toBe(204);
    expect((await whoIs(token)).json).toMatchObject({ errorCode: 'E0000011' });
    expect((await whoIs(access, 'Bearer')).json).toMatchObject({ errorCode: 'E0000011' });
    expect((await ask(service, { path, headers: owner })).status).toBe(404);
    expect((await ask(service, { method: 'DELETE', path, headers: owner })).status).toBe(404);
    expect((await ask(service, { path: '/api/v1/api-tokens', headers: owner })).json).toEqual([]);
    expect(await eventsOf(service, 'system.api_token.revoke')).toMatchObject([{ target: [{ id }] }]);
    // Whoever goes on using it is seen in the log, a few times a minute.
    for (let i = 0; i < 20; i += 1) await whoIs(token);
    const denials = await eventsOf(service, 'policy.evaluate_access');
    expect(denials).toHaveLength(5);
    expect(denials[0]).toMatchObject({
      actor: { id },
      outcome: { result: 'DENY', reason: 'the token is revoked' },
    });
  });

  test('can revoke itself and no other', async () => {
    const mine = await makeToken('read');
    const other = await makeToken('read');
    const headers = { authorization: `SSWS ${mine.token}` };
    const refused = await ask(service, { method: 'DELETE', path: `/api/v1/api-tokens/${other.id}`, headers });
    expect(refused.json).toMatchObject({ errorCode: 'E0000006' });
    expect(
      (await ask(service, { method: 'DELETE', path: '/api/v1/api-tokens/current', headers })).status,
    ).toBe(204);
    expect((await whoIs(mine.token)).status).toBe(401);
    expect((await whoIs(other.token)).status).toBe(200);
    const bySession = await ask(service, {
      method: 'DELETE',
      path: '/api/v1/api-tokens/current',
      headers: owner,
    });
    expect(bySession.json).toMatchObject({ errorCode: 'E0000006' });
  });

  test('ends at the time it was given', async () => {
    const expiresAt = new Date(service.clock.time + 60_000).toISOString();
    const { token } = await makeToken('read', { expiresAt });
    service.clock.time += 59_999;
    expect((await whoIs(token)).status).toBe(200);
    service.clock.time += 1;
    expect((await whoIs(token)).status).toBe(401);
  });

  test('is noted when used, once a minute, without the request waiting for it', async () => {
    const { id, token } = await makeToken('read');
    const lastUsed = async () => {
      const answer = await ask(service, { path: `/api/v1/api-tokens/${id}`, headers: owner });
      return (answer.json as { lastUsed: string | null }).lastUsed;
    };
    const first = service.clock.time;
    await whoIs(token);
    await expect.poll(lastUsed).toBe(new Date(first).toISOString());
    service.clock.time = first + 59_999;
    await whoIs(token);
    service.clock.time = first + 60_000;
    await whoIs(token);
    await expect.poll(lastUsed).toBe(new Date(first + 60_000).toISOString());
  });

  test.each([
    ['no name', { name: '' }, 'name'],
    ['a name of blanks', { name: '   ' }, 'name'],
    ['a name with a line break', { name: 'a\r\nSet-Cookie: x=1' }, 'name'],
    ['a name with a hidden character', { name: 'a\u200bb' }, 'name'],
    ['a name that turns text around', { name: 'a\u202eb' }, 'name'],
    ['a name that is too long', { name: 'a'.repeat(101) }, 'name'],
    ['a scope that does not exist', { scope: 'admin' }, 'scope'],
    ['several scopes', { scope: ['read', 'manage'] }, 'scope'],
    ['an end that is past', { expiresAt: '2020-01-01T00:00:00Z' }, 'expiresAt'],
    ['an end that is no time', { expiresAt: 'tomorrow' }, 'expiresAt'],
    ['an id of its own', { id: '00TAAAAAAAAAAAAAAAAA' }, 'body'],
    ['another owner', { userId: '00uAAAAAAAAAAAAAAAAA' }, 'body'],
    ['a token of its own', { token: `postroad_token_${'A'.repeat(48)}` }, 'body'],
  ])('is not made with %s', async (_what, more, field) => {
    const answer = await ask(service, {
      method: 'POST',
      path: '/api/v1/api-tokens',
      headers: owner,
      body: { name: 'a', scope: 'read', ...more },
    });
    expect(answer.json).toMatchObject({
      errorCode: 'E0000001',
      errorSummary: `Api validation failed: ${field}`,
      errorCauses: [{ errorSummary: expect.stringMatching(new RegExp(`^${field}: `)) }],
    });
    expect(await service.context.store.db.selectFrom('api_tokens').selectAll().execute()).toEqual([]);
  });
});

interface Grant {
  readonly access_token: string;
  readonly token_type: string;
  readonly expires_in: number;
  readonly scope: string;
}

function askForToken(form: Headers | string, headers: Headers = {}): Promise<Answer> {
  return ask(service, {
    method: 'POST',
    path: '/oauth2/v1/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: typeof form === 'string' ? form : new URLSearchParams(form).toString(),
  });
}

async function accessTokenFor({ id, token }: Made, more: Headers = {}): Promise<string> {
  const form = { grant_type: 'client_credentials', client_id: id, client_secret: token, ...more };
  return ((await askForToken(form)).json as Grant).access_token;
}

describe('the token endpoint', () => {
  const grant = { grant_type: 'client_credentials' };

  test('gives an access token for an hour, by Basic or in the body, and logs it', async () => {
    const { id, token } = await makeToken('manage');
    const inBody = await askForToken({ ...grant, client_id: id, client_secret: token });
    const byBasic = await askForToken(grant, { authorization: `basic ${btoa(`${id}:${token}`)}` });
    for (const answer of [inBody, byBasic]) {
      expect(answer.status).toBe(200);
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.headers.pragma).toBe('no-cache');
      expect(answer.json).toEqual({
        token_type: 'Bearer',
        expires_in: 3600,
        access_token: expect.stringMatching(/^postroad_access_[0-9A-Za-z]{43,}$/),
        scope: 'okta.emailServers.read okta.emailServers.manage okta.logs.read',
      });
    }
    const { access_token } = inBody.json as Grant;
    const stored = await service.context.store.db.selectFrom('access_tokens').selectAll().execute();
    expect(stored).toHaveLength(2);
    expect(JSON.stringify(stored)).not.toContain(access_token);
    expect((await whoIs(access_token, 'Bearer')).json).toMatchObject({ userId: id, via: 'bearer' });
    expect(await eventsOf(service, 'app.oauth2.token.grant.access_token')).toMatchObject([
      { actor: { id }, outcome: { result: 'SUCCESS' } },
      { actor: { id } },
    ]);
    service.clock.time += 3_599_999;
    expect((await whoIs(access_token, 'Bearer')).status).toBe(200);
    service.clock.time += 1;
    expect((await whoIs(access_token, 'Bearer')).status).toBe(401);
  });

  test('gives no more than was asked for, and never more than the API token has', async () => {
    const reader = await makeToken('read');
    const manager = await makeToken('manage');
    const permissionsOf = async (made: Made, scope: string) => {
      const access = await accessTokenFor(made, { scope });
      return ((await whoIs(access, 'Bearer')).json as { permissions: string[] }).permissions.sort();
    };
    expect(await permissionsOf(manager, 'okta.logs.read')).toEqual(['logs.read']);
    expect(await permissionsOf(manager, 'okta.emailServers.manage')).toEqual([
      'emailServers.manage',
      'emailServers.read',
    ]);
    expect(await permissionsOf(reader, 'okta.emailServers.read')).toEqual(['emailServers.read']);
    for (const scope of [
      'okta.emailServers.manage',
      'okta.emailServers.read okta.emailServers.manage',
      'okta.users.manage',
      '__proto__',
      'constructor',
    ]) {
      const form = { ...grant, client_id: reader.id, client_secret: reader.token, scope };
      const answer = await askForToken(form);
      expect(answer.status).toBe(400);
      expect(answer.json).toMatchObject({ error: 'invalid_scope' });
    }
    const refused = (await eventsOf(service, 'app.oauth2.token.grant.access_token')).filter(
      ({ outcome }) => outcome.result === 'FAILURE',
    );
    expect(refused).toHaveLength(5);
    expect(refused[0]).toMatchObject({
      actor: { id: reader.id },
      outcome: { reason: 'may not ask for okta.emailServers.manage' },
    });
  });

  test('knows no client that is wrong, revoked, expired, or is given the secret of another', async () => {
    const mine = await makeToken('manage');
    const other = await makeToken('manage');
    const dead = await makeToken('manage');
    await ask(service, { method: 'DELETE', path: `/api/v1/api-tokens/${dead.id}`, headers: owner });
    const old = await makeToken('manage', { expiresAt: new Date(service.clock.time + 1).toISOString() });
    service.clock.time += 1;
    const clients: readonly (readonly [string, string])[] = [
      [mine.id, other.token],
      [mine.id, ''],
      [mine.id, mine.id],
      ['', mine.token],
      ['00TAAAAAAAAAAAAAAAAA', mine.token],
      [dead.id, dead.token],
      [old.id, old.token],
      ["' OR 1=1 --", mine.token],
    ];
    for (const [id, secret] of clients) {
      const inBody = await askForToken({ ...grant, client_id: id, client_secret: secret });
      expect({ id, status: inBody.status, json: inBody.json }).toMatchObject({
        id,
        status: 401,
        json: { error: 'invalid_client' },
      });
      expect(inBody.headers['www-authenticate']).toBeUndefined();
      const byBasic = await askForToken(grant, {
        authorization: `Basic ${btoa(`${encodeURIComponent(id)}:${secret}`)}`,
      });
      expect(byBasic.json).toMatchObject({ error: 'invalid_client' });
      // RFC 6749 §5.2: a client that tried the header is told the scheme.
      expect(byBasic.headers['www-authenticate']).toBe('Basic realm="Postroad"');
    }
    expect(await service.context.store.db.selectFrom('access_tokens').selectAll().execute()).toEqual([]);
  });

  test('notes in the log whose token was tried in vain, five times a minute, and no secret', async () => {
    const mine = await makeToken('manage');
    const dead = await makeToken('manage');
    await ask(service, { method: 'DELETE', path: `/api/v1/api-tokens/${dead.id}`, headers: owner });
    const guess = 'postroad_token_a_guess_that_is_none';
    for (let i = 0; i < 7; i += 1) await askForToken({ ...grant, client_id: mine.id, client_secret: guess });
    await askForToken({ ...grant, client_id: dead.id, client_secret: dead.token });
    // Nobody's: nothing is known to note.
    await askForToken({ ...grant, client_id: 'what somebody typed', client_secret: guess });
    const events = await eventsOf(service, 'app.oauth2.token.grant.access_token');
    expect(events).toMatchObject([
      ...Array.from({ length: 5 }, () => ({
        actor: { id: 'unknown' },
        outcome: { result: 'FAILURE', reason: 'the client secret is wrong' },
        target: [{ id: mine.id }],
      })),
      {
        actor: { id: dead.id },
        outcome: { result: 'FAILURE', reason: 'the token is revoked' },
        target: [{ id: dead.id }],
      },
    ]);
    expect(JSON.stringify(events)).not.toContain(guess);
    expect(JSON.stringify(events)).not.toContain(dead.token);
  });

  test('answers what is no grant in the words of RFC 6749', async () => {
    const { id, token } = await makeToken('manage');
    const client = `client_id=${id}&client_secret=${token}`;
    const basic = { authorization: `Basic ${btoa(`${id}:${token}`)}` };
    const wrong: readonly (readonly [string, Headers, number, string])[] = [
      ['', {}, 400, 'invalid_request'],
      [client, {}, 400, 'invalid_request'],
      [`grant_type=&${client}`, {}, 400, 'invalid_request'],
      [`grant_type=password&${client}&username=a&password=b`, {}, 400, 'unsupported_grant_type'],
      [`grant_type=client_credentials&grant_type=client_credentials&${client}`, {}, 400, 'invalid_request'],
      [`grant_type=client_credentials&${client}&client_id=${id}`, {}, 400, 'invalid_request'],
      [`grant_type=client_credentials&${client}`, basic, 400, 'invalid_request'],
      ['grant_type=client_credentials&client_id=00TAAAAAAAAAAAAAAAAA', basic, 400, 'invalid_request'],
      ['grant_type=client_credentials', {}, 401, 'invalid_client'],
      ['grant_type=client_credentials', { authorization: `SSWS ${token}` }, 401, 'invalid_client'],
      ['grant_type=client_credentials', { authorization: 'Basic !!!' }, 401, 'invalid_client'],
      [
        'grant_type=client_credentials',
        { authorization: `Basic ${btoa('no colon')}` },
        401,
        'invalid_client',
      ],
      ['grant_type=client_credentials', { authorization: `Basic ${btoa('%zz:x')}` }, 401, 'invalid_client'],
      [`x=${'a'.repeat(9_000)}`, {}, 400, 'invalid_request'],
    ];
    for (const [body, headers, status, error] of wrong) {
      const answer = await askForToken(body, headers);
      expect({ body, status: answer.status, json: answer.json }).toMatchObject({
        body,
        status,
        json: { error },
      });
      expect(answer.headers['cache-control']).toBe('no-store');
    }
    const json = await ask(service, {
      method: 'POST',
      path: '/oauth2/v1/token',
      body: { ...grant, client_id: id, client_secret: token },
    });
    expect(json).toMatchObject({ status: 400, json: { error: 'invalid_request' } });
    const bytes = await ask(service, {
      method: 'POST',
      path: '/oauth2/v1/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from([0x61, 0x3d, 0xff]),
    });
    expect(bytes).toMatchObject({ status: 400, json: { error: 'invalid_request' } });
  });

  test('is the only place that reads forms', async () => {
    for (const path of ['/api/v1/session', '/api/v1/api-tokens', '/api/v1/setup', '/api/v1/invitation']) {
      const answer = await ask(service, {
        method: 'POST',
        path,
        headers: { ...owner, 'content-type': 'application/x-www-form-urlencoded' },
        body: 'name=a&scope=read',
      });
      expect({ path, json: answer.json }).toMatchObject({ path, json: { errorCode: 'E0000021' } });
    }
  });

  test('forgets access tokens that are over', async () => {
    const made = await makeToken('read');
    await accessTokenFor(made);
    service.clock.time += 3_600_000;
    await accessTokenFor(made);
    expect(await service.context.store.db.selectFrom('access_tokens').selectAll().execute()).toHaveLength(1);
  });
});
