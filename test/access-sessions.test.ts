import { Secret } from '@postroad/smtp';
import { findUser, type UserRow } from '@postroad/store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCertificates } from '../packages/lab/src/certificates.ts';
import { hashPassword } from '../packages/server/src/access/passwords.ts';
import type { Role } from '../packages/server/src/access/permissions.ts';
import { ABSOLUTE_MS, IDLE_MS } from '../packages/server/src/access/session-lifetime.ts';
import {
  type AccessService,
  type Answer,
  addUser,
  ask,
  eventsOf,
  startAccessService,
} from './access-service.ts';

const PASSWORD = 'correct horse battery staple';

let service: AccessService;
const stops: (() => Promise<void>)[] = [];

async function start(configuration: Parameters<typeof startAccessService>[0] = {}): Promise<AccessService> {
  const started = await startAccessService(configuration);
  stops.push(() => started.stop());
  return started;
}

beforeEach(async () => {
  service = await start();
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** One hash serves all tests: making one takes longer than anything else here. */
const hash = hashPassword(new Secret(PASSWORD));

async function personWith(role: Role, changes: Partial<UserRow> = {}, of = service): Promise<UserRow> {
  return addUser(of, role, { password_hash: await hash, ...changes });
}

function signIn(
  login: string,
  options: { password?: string; headers?: Record<string, string>; of?: AccessService } = {},
): Promise<Answer> {
  return ask(options.of ?? service, {
    method: 'POST',
    path: '/api/v1/session',
    headers: options.headers ?? {},
    body: { login, password: options.password ?? PASSWORD },
  });
}

/** What the browser holds after an answer: name and value of each cookie. */
function cookiesOf({ headers }: Answer): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (headers['set-cookie'] ?? []).map((line) => {
      const [pair = ''] = line.split(';');
      return [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    }),
  );
}

/** The headers by which our own page goes on after signing in. */
function browserOf(answer: Answer): { cookie: string; 'x-csrf-token': string } {
  const cookie = Object.entries(cookiesOf(answer))
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');
  return { cookie, 'x-csrf-token': (answer.json as { csrfToken: string }).csrfToken };
}

async function whoIs(headers: Record<string, string>, of = service): Promise<unknown> {
  return (await ask(of, { path: '/api/v1/session', headers })).json;
}

describe('signing in', () => {
  test('gives a session, a CSRF token and what one may do, and is logged', async () => {
    const user = await personWith('EMAIL_ADMIN', { login: 'mail@example.com' });
    const answer = await signIn('Mail@Example.com ');
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({
      userId: user.id,
      login: 'mail@example.com',
      role: 'EMAIL_ADMIN',
      via: 'session',
      permissions: expect.arrayContaining(['emailServers.manage', 'settings.read']),
    });
    expect(await whoIs(browserOf(answer))).toEqual(answer.json);
    const [event] = await eventsOf(service, 'user.session.start');
    expect(event).toMatchObject({
      actor: { id: user.id, alternateId: 'mail@example.com' },
      outcome: { result: 'SUCCESS' },
      client: { ipAddress: '127.0.0.1' },
    });
    expect((await findUser(service.context.store.db, user.id))?.last_sign_in_at).toBe(service.clock.time);
  });

  test('fails alike for a wrong password, an unknown login, somebody deactivated and somebody only invited', async () => {
    await personWith('READ_ONLY', { login: 'here@example.com' });
    await personWith('READ_ONLY', { login: 'gone@example.com', active: 0 });
    await personWith('READ_ONLY', { login: 'new@example.com', password_hash: '' });
    const answers = [
      await signIn('here@example.com', { password: 'wrong horse battery staple' }),
      await signIn('nobody@example.com'),
      await signIn('gone@example.com'),
      await signIn('new@example.com', { password: '' }),
      await signIn('new@example.com'),
      await signIn("' OR 1=1 --"),
      await signIn('%'),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(401);
      expect(answer.json).toMatchObject({
        errorCode: 'E0000004',
        errorSummary: 'Authentication failed',
        errorCauses: [],
      });
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    const events = await eventsOf(service, 'user.session.start');
    expect(events.map(({ outcome }) => outcome.result)).toEqual(Array.from(answers, () => 'FAILURE'));
    expect(events.map(({ actor }) => actor.alternateId)).toEqual([
      'here@example.com',
      'unknown',
      'gone@example.com',
      'new@example.com',
      'new@example.com',
      'unknown',
      'unknown',
    ]);
  });

  test('what somebody typed by mistake as the login is written nowhere', async () => {
    await signIn('My-Secret-Passphrase-42', { password: 'x' });
    const rows = await service.context.store.db.selectFrom('log_events').select('body').execute();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows).toLowerCase()).not.toContain('my-secret-passphrase-42');
  });

  test('never takes over a session that the browser brought along, and ends the one it had', async () => {
    await personWith('SUPER_ADMIN', { login: 'owner@example.com' });
    const planted = `postroad_session=postroad_session_${'A'.repeat(48)}`;
    const first = browserOf(await signIn('owner@example.com', { headers: { cookie: planted } }));
    expect(first.cookie).not.toContain('A'.repeat(48));
    expect(await whoIs({ cookie: planted })).toMatchObject({ errorCode: 'E0000005' });
    const second = browserOf(await signIn('owner@example.com', { headers: { cookie: first.cookie } }));
    expect(second.cookie).not.toBe(first.cookie);
    expect(await whoIs(first)).toMatchObject({ errorCode: 'E0000005' });
    expect(await whoIs(second)).toMatchObject({ login: 'owner@example.com' });
  });

  test('another site cannot sign a browser in', async () => {
    await personWith('SUPER_ADMIN', { login: 'owner@example.com' });
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ]) {
      const answer = await signIn('owner@example.com', { headers });
      expect({ headers, status: answer.status }).toEqual({ headers, status: 403 });
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    const body = JSON.stringify({ login: 'owner@example.com', password: PASSWORD });
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const answer = await ask(service, {
        method: 'POST',
        path: '/api/v1/session',
        headers: { 'content-type': type },
        body,
      });
      expect(answer.json).toMatchObject({ errorCode: 'E0000021' });
    }
  });

  test('a hash with parameters of yesterday is made anew', async () => {
    const old = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    const user = await personWith('SUPER_ADMIN', { login: 'owner@example.com', password_hash: old });
    expect((await signIn('owner@example.com', { password: 'password' })).status).toBe(200);
    const renewed = await findUser(service.context.store.db, user.id);
    expect(renewed?.password_hash).toContain('$m=19456,t=2,p=1$');
    expect((await signIn('owner@example.com', { password: 'password' })).status).toBe(200);
  });
});

describe('guessing passwords', () => {
  test('is answered with a 429 that says when to come back, and logged once', async () => {
    await personWith('SUPER_ADMIN', { login: 'owner@example.com' });
    for (let i = 0; i < 5; i += 1)
      expect((await signIn('owner@example.com', { password: `guess ${i}` })).status).toBe(401);
    const refused = await signIn('owner@example.com');
    expect(refused.status).toBe(429);
    expect(refused.json).toMatchObject({ errorCode: 'E0000047' });
    expect(refused.headers['retry-after']).toBe('1');
    await signIn('owner@example.com');
    expect(await eventsOf(service, 'user.account.lock')).toHaveLength(1);
    service.clock.time += 1_000;
    expect((await signIn('owner@example.com')).status).toBe(200);
  });

  test('a spoofed X-Forwarded-For makes nobody somebody else', async () => {
    await personWith('SUPER_ADMIN', { login: 'owner@example.com' });
    const answers: number[] = [];
    for (let i = 0; i < 7; i += 1) {
      const headers = {
        'x-forwarded-for': `192.0.2.${i}`,
        'x-real-ip': `192.0.2.${i}`,
        forwarded: `for=192.0.2.${i}`,
      };
      answers.push((await signIn('owner@example.com', { password: 'a wrong guess', headers })).status);
    }
    expect(answers).toEqual([401, 401, 401, 401, 401, 429, 429]);
    const events = await eventsOf(service, 'user.session.start');
    expect(new Set(events.map(({ client }) => client.ipAddress))).toEqual(new Set(['127.0.0.1']));
  });

  test('behind a trusted proxy each client counts for itself', async () => {
    const proxied = await start({ trustedProxies: ['127.0.0.1'] });
    await personWith('SUPER_ADMIN', { login: 'owner@example.com' }, proxied);
    const from = (address: string, password: string) =>
      signIn('owner@example.com', { password, of: proxied, headers: { 'x-forwarded-for': address } });
    for (let i = 0; i < 5; i += 1) await from('192.0.2.66', 'a wrong guess');
    expect((await from('192.0.2.66', PASSWORD)).status).toBe(429);
    expect((await from('192.0.2.7', PASSWORD)).status).toBe(200);
  });

  test('from elsewhere does not keep the owner out of a browser that has signed in before', async () => {
    await personWith('SUPER_ADMIN', { login: 'owner@example.com' });
    const cookies = cookiesOf(await signIn('owner@example.com'));
    for (let i = 0; i < 6; i += 1) await signIn('owner@example.com', { password: 'a wrong guess' });
    expect((await signIn('owner@example.com')).status).toBe(429);
    const cookie = `postroad_device=${cookies.postroad_device}`;
    expect((await signIn('owner@example.com', { headers: { cookie } })).status).toBe(200);
  });

  test('a device cookie of one account, or one made up, is worth nothing at another', async () => {
    await personWith('SUPER_ADMIN', { login: 'owner@example.com' });
    await personWith('READ_ONLY', { login: 'other@example.com' });
    const { postroad_device: device = '' } = cookiesOf(await signIn('other@example.com'));
    for (let i = 0; i < 6; i += 1) await signIn('owner@example.com', { password: 'a wrong guess' });
    for (const value of [device, `${device.slice(0, -4)}AAAA`, 'x', 'A'.repeat(5_000)]) {
      const answer = await signIn('owner@example.com', { headers: { cookie: `postroad_device=${value}` } });
      expect(answer.status).toBe(429);
    }
  });
});

describe('the cookies', () => {
  test('are out of the reach of scripts and of other sites', async () => {
    await personWith('SUPER_ADMIN', { login: 'owner@example.com' });
    const lines = (await signIn('owner@example.com')).headers['set-cookie'] ?? [];
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line).toMatch(/; HttpOnly/);
      expect(line).toMatch(/; SameSite=Strict/);
      expect(line).toMatch(/; Path=\//);
      expect(line).not.toMatch(/; (?:Secure|Domain)/);
    }
    const [session = ''] = lines.filter((line) => line.startsWith('postroad_session='));
    expect(session).not.toMatch(/Max-Age|Expires/);
  });

  test('over https they are Secure and bound to this host, and browsers are told to stay with https', async () => {
    const { key, chain } = await createCertificates('healthy');
    const secure = await start({ tls: { certificate: chain, key } });
    await personWith('SUPER_ADMIN', { login: 'owner@example.com' }, secure);
    const answer = await signIn('owner@example.com', { of: secure });
    const lines = answer.headers['set-cookie'] ?? [];
    expect(lines.map((line) => line.split('=')[0]).sort()).toEqual([
      '__Host-postroad_device',
      '__Host-postroad_session',
    ]);
    for (const line of lines) {
      expect(line).toMatch(/; Secure/);
      expect(line).toMatch(/; Path=\/;/);
      expect(line).not.toMatch(/; Domain/);
    }
    expect(answer.headers['strict-transport-security']).toBe('max-age=31536000');
    const headers = browserOf(answer);
    expect(await whoIs(headers, secure)).toMatchObject({ login: 'owner@example.com' });
    // A cookie that a sibling domain or a cleartext page could have planted.
    const planted = { ...headers, cookie: headers.cookie.replaceAll('__Host-', '') };
    expect(await whoIs(planted, secure)).toMatchObject({ errorCode: 'E0000011' });
  });

  test('a trusted proxy says whether it is https; nobody else does', async () => {
    const proxied = await start({ trustedProxies: ['127.0.0.1'] });
    await personWith('SUPER_ADMIN', { login: 'owner@example.com' }, proxied);
    await personWith('SUPER_ADMIN', { login: 'owner@example.com' });
    const headers = { 'x-forwarded-proto': 'https' };
    const trusted = await signIn('owner@example.com', { of: proxied, headers });
    expect(Object.keys(cookiesOf(trusted))).toContain('__Host-postroad_session');
    expect(trusted.headers['strict-transport-security']).toBeDefined();
    const spoofed = await signIn('owner@example.com', { headers });
    expect(Object.keys(cookiesOf(spoofed))).toContain('postroad_session');
    expect(spoofed.headers['strict-transport-security']).toBeUndefined();
  });
});

describe('a session', () => {
  test('changes nothing without its own CSRF token, sent by a page of ours', async () => {
    const user = await personWith('SUPER_ADMIN', { login: 'owner@example.com' });
    await personWith('SUPER_ADMIN', { login: 'other@example.com' });
    const browser = browserOf(await signIn('owner@example.com'));
    const other = browserOf(await signIn('other@example.com'));
    const own = `http://127.0.0.1:${service.address.port}`;
    const { cookie } = browser;
    const attempts: Readonly<Record<string, string>>[] = [
      { cookie },
      { cookie, 'x-csrf-token': '' },
      { cookie, 'x-csrf-token': 'x'.repeat(43) },
      { cookie, 'x-csrf-token': other['x-csrf-token'] },
      { ...browser, 'sec-fetch-site': 'cross-site' },
      { ...browser, 'sec-fetch-site': 'same-site' },
      { ...browser, 'sec-fetch-site': 'none' },
      { ...browser, origin: 'https://evil.example' },
      { ...browser, origin: 'null' },
      { ...browser, origin: `${own}.evil.example` },
      { ...browser, origin: own.replace('http:', 'https:') },
      { ...browser, origin: 'http://127.0.0.1:1' },
    ];
    for (const headers of attempts) {
      const answer = await ask(service, {
        method: 'POST',
        path: '/api/v1/api-tokens',
        headers,
        body: { name: 'mine', scope: 'manage' },
      });
      expect({ headers, status: answer.status }).toEqual({ headers, status: 403 });
      expect(answer.json).toMatchObject({ errorCode: 'E0000006' });
    }
    expect(await service.context.store.db.selectFrom('api_tokens').selectAll().execute()).toEqual([]);
    const denials = await eventsOf(service, 'policy.evaluate_access');
    // Five a minute of one person are enough.
    expect(denials).toHaveLength(5);
    for (const { actor } of denials) expect(actor.id).toBe(user.id);
    const allowed = await ask(service, {
      method: 'POST',
      path: '/api/v1/api-tokens',
      headers: { ...browser, origin: own, 'sec-fetch-site': 'same-origin' },
      body: { name: 'mine', scope: 'manage' },
    });
    expect(allowed.status).toBe(201);
  });

  test('needs no CSRF token to read', async () => {
    await personWith('SUPER_ADMIN', { login: 'owner@example.com' });
    const { cookie } = browserOf(await signIn('owner@example.com'));
    expect((await ask(service, { path: '/api/v1/administrators', headers: { cookie } })).status).toBe(200);
  });

  test('ends when it was idle, and in any case after half a day', async () => {
    await personWith('SUPER_ADMIN', { login: 'owner@example.com' });
    const idle = browserOf(await signIn('owner@example.com'));
    const busy = browserOf(await signIn('owner@example.com'));
    const start = service.clock.time;
    service.clock.time = start + IDLE_MS - 1;
    expect(await whoIs(idle)).toMatchObject({ via: 'session' });
    for (let at = start; at < start + ABSOLUTE_MS - IDLE_MS; at += IDLE_MS - 60_000) {
      service.clock.time = at;
      expect(await whoIs(busy)).toMatchObject({ via: 'session' });
    }
    expect(await whoIs(idle)).toMatchObject({ errorCode: 'E0000005' });
    service.clock.time = start + ABSOLUTE_MS - 1;
    await service.context.store.db
      .updateTable('sessions')
      .set({ last_seen_at: service.clock.time })
      .execute();
    expect(await whoIs(busy)).toMatchObject({ via: 'session' });
    service.clock.time = start + ABSOLUTE_MS;
    expect(await whoIs(busy)).toMatchObject({ errorCode: 'E0000005' });
  });

  test('ends by signing out, here and for whoever copied the cookie', async () => {
    const user = await personWith('READ_ONLY', { login: 'reader@example.com' });
    const browser = browserOf(await signIn('reader@example.com'));
    const answer = await ask(service, { method: 'DELETE', path: '/api/v1/session', headers: browser });
    expect(answer.status).toBe(204);
    expect(cookiesOf(answer)).toEqual({ postroad_session: '' });
    expect(await whoIs(browser)).toMatchObject({ errorCode: 'E0000005' });
    expect(await eventsOf(service, 'user.session.end')).toMatchObject([{ actor: { id: user.id } }]);
  });

  test('is named in the log by something that opens nothing', async () => {
    await personWith('SUPER_ADMIN', { login: 'owner@example.com' });
    const { cookie, 'x-csrf-token': csrf } = browserOf(await signIn('owner@example.com'));
    const [, value = ''] = /postroad_session=(\S+?)(?:;|$)/.exec(cookie) ?? [];
    const log = JSON.stringify(await service.context.store.db.selectFrom('log_events').selectAll().execute());
    expect(log).toContain('externalSessionId');
    expect(log).not.toContain(value);
    expect(log).not.toContain(csrf);
    const stored = JSON.stringify(
      await service.context.store.db.selectFrom('sessions').selectAll().execute(),
    );
    expect(stored).not.toContain(value);
    expect(stored).not.toContain(csrf);
  });
});

describe('changing the own password', () => {
  test('takes the present one, and ends every session but the new one', async () => {
    await personWith('READ_ONLY', { login: 'reader@example.com' });
    const here = browserOf(await signIn('reader@example.com'));
    const elsewhere = browserOf(await signIn('reader@example.com'));
    const change = (body: object, headers: Record<string, string> = here) =>
      ask(service, { method: 'POST', path: '/api/v1/session/password', headers, body });
    const next = 'another horse, another staple';
    expect(await change({ currentPassword: 'wrong', newPassword: next })).toMatchObject({
      status: 400,
      json: {
        errorCode: 'E0000001',
        errorCauses: [{ errorSummary: expect.stringMatching(/^currentPassword: /) }],
      },
    });
    expect((await change({ currentPassword: PASSWORD, newPassword: 'too short' })).json).toMatchObject({
      errorCode: 'E0000001',
      errorCauses: [{ errorSummary: 'newPassword: must have at least 12 characters' }],
    });
    const answer = await change({ currentPassword: PASSWORD, newPassword: next });
    expect(answer.status).toBe(200);
    expect(await whoIs(here)).toMatchObject({ errorCode: 'E0000005' });
    expect(await whoIs(elsewhere)).toMatchObject({ errorCode: 'E0000005' });
    expect(await whoIs(browserOf(answer))).toMatchObject({ login: 'reader@example.com' });
    expect((await signIn('reader@example.com')).status).toBe(401);
    expect((await signIn('reader@example.com', { password: next })).status).toBe(200);
    const events = await eventsOf(service, 'user.account.update_password');
    expect(events.map(({ outcome }) => outcome.result)).toEqual(['FAILURE', 'SUCCESS']);
  });

  test('cannot be used to guess the present one', async () => {
    await personWith('READ_ONLY', { login: 'reader@example.com' });
    const headers = browserOf(await signIn('reader@example.com'));
    const statuses: number[] = [];
    for (let i = 0; i < 7; i += 1) {
      const body = { currentPassword: `guess ${i}`, newPassword: 'another horse, another staple' };
      statuses.push(
        (await ask(service, { method: 'POST', path: '/api/v1/session/password', headers, body })).status,
      );
    }
    expect(statuses).toEqual([400, 400, 400, 400, 400, 429, 429]);
  });
});
