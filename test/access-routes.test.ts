import { insertAccessToken, type UserRow } from '@postroad/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApiToken } from '../packages/server/src/access/create-api-token.ts';
import {
  type Permission,
  permissions,
  type Role,
  rolePermissions,
  type TokenScope,
  tokenPermissions,
} from '../packages/server/src/access/permissions.ts';
import { ABSOLUTE_MS, IDLE_MS } from '../packages/server/src/access/session-lifetime.ts';
import { hashToken, newToken } from '../packages/server/src/access/token-text.ts';
import type { RouteAccess } from '../packages/server/src/http/app.ts';
import {
  type AccessService,
  type Answer,
  addUser,
  ask,
  eventsOf,
  sessionHeaders,
  startAccessService,
} from './access-service.ts';

/** What anybody may call. A route is added here when it was thought over, and not before. */
const PUBLIC = [
  'GET /healthz',
  'GET /readyz',
  'POST /api/v1/session',
  'GET /api/v1/setup',
  'POST /api/v1/setup',
  'POST /api/v1/invitation',
  'POST /oauth2/v1/token',
  // The description of the API, which is in the repository anyway.
  'GET /api/v1/openapi.json',
  'GET /docs/api',
  'GET /docs/api/json',
  'GET /docs/api/yaml',
  'GET /docs/api/static/*',
  'GET /docs/api/static/index.html',
  'GET /docs/api/static/swagger-initializer.js',
  // The files of the console, which are the same for everybody and hold no data.
  'GET /assets/:file',
  'GET /icon.svg',
];

interface Route {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly access: RouteAccess;
}

let service: AccessService;
let routes: readonly Route[];

beforeAll(async () => {
  service = await startAccessService({ requestsPerMinute: 1_000_000, checksPerMinute: 1_000_000 });
  routes = service.app.guardedRoutes.flatMap(({ method, url, config }) =>
    [method].flat().map((one) => ({
      name: `${one} ${url}`,
      method: one,
      path: fillIn(url),
      access: config?.access ?? 'signed-in',
    })),
  );
});
afterAll(() => service.stop());

/** Puts an id that could be one into each parameter, of the kind that its name says. */
function fillIn(url: string): string {
  const prefixes: Readonly<Record<string, string>> = {
    administratorId: '00u',
    apiTokenId: '00T',
    diagnosisId: 'dia',
    emailServerId: 'ces',
    inboxId: 'inb',
    testId: 'tst',
  };
  return url
    .replaceAll(/:(\w+)(\([^)]*\))?/g, (_whole, name: string) => `${prefixes[name] ?? ''}AAAAAAAAAAAAAAAAA`)
    .replaceAll('*', 'index.html');
}

type Headers = Readonly<Record<string, string>>;

/** Everybody who is nobody, by what they send; and what the contract answers them. */
const strangers: Readonly<
  Record<string, { readonly code: string; readonly headers: () => Headers | Promise<Headers> }>
> = {
  'without anything': { code: 'E0000011', headers: () => ({}) },
  'with an empty header': { code: 'E0000011', headers: () => ({ authorization: '' }) },
  'with a token nobody made': {
    code: 'E0000011',
    headers: () => ({ authorization: `SSWS ${newToken('apiToken').reveal()}` }),
  },
  'with a token of another kind of service': {
    code: 'E0000011',
    headers: () => ({ authorization: 'SSWS 00QCjAl4MlV-WPXM9oHGW1g5gFDH4zRcZ3P1L6kBc7' }),
  },
  'with an access token nobody made': {
    code: 'E0000011',
    headers: () => ({ authorization: `Bearer ${newToken('accessToken').reveal()}` }),
  },
  'with a good token under Basic': {
    code: 'E0000011',
    headers: async () => ({ authorization: `Basic ${btoa(`:${await apiToken('manage')}`)}` }),
  },
  'with a good token and no scheme': {
    code: 'E0000011',
    headers: async () => ({ authorization: await apiToken('manage') }),
  },
  'with a good token under a scheme that begins like ours': {
    code: 'E0000011',
    headers: async () => ({ authorization: `SSWSX ${await apiToken('manage')}` }),
  },
  'with a good token and something after it': {
    code: 'E0000011',
    headers: async () => ({ authorization: `SSWS ${await apiToken('manage')} x` }),
  },
  'with a good token as a cookie': {
    code: 'E0000011',
    headers: async () => ({ cookie: `postroad_session=${await apiToken('manage')}` }),
  },
  'with an access token under SSWS': {
    code: 'E0000011',
    headers: async () => ({ authorization: `SSWS ${await accessToken(['okta.emailServers.manage'])}` }),
  },
  'with the hash of a good token': {
    code: 'E0000011',
    headers: async () => ({ authorization: `SSWS ${hashToken(await apiToken('manage'))}` }),
  },
  'with a revoked token': {
    code: 'E0000011',
    headers: async () => ({ authorization: `SSWS ${await apiToken('manage', { revoked: true })}` }),
  },
  'with an expired token': {
    code: 'E0000011',
    headers: async () => ({ authorization: `SSWS ${await apiToken('manage', { expired: true })}` }),
  },
  'with an expired access token': {
    code: 'E0000011',
    headers: async () => ({
      authorization: `Bearer ${await accessToken(['okta.emailServers.manage'], true)}`,
    }),
  },
  'with the access token of a revoked token': {
    code: 'E0000011',
    headers: async () => ({
      authorization: `Bearer ${await accessToken(['okta.emailServers.manage'], false, true)}`,
    }),
  },
  'with a made-up session': {
    code: 'E0000005',
    headers: () => ({ cookie: `postroad_session=${newToken('session').reveal()}` }),
  },
  'with a session that was idle too long': {
    code: 'E0000005',
    headers: () => sessionOf('SUPER_ADMIN', { idleMs: IDLE_MS }),
  },
  'with a session that is over': {
    code: 'E0000005',
    headers: () => sessionOf('SUPER_ADMIN', { idleMs: 0, ageMs: ABSOLUTE_MS }),
  },
  'with the session of somebody who was deactivated': {
    code: 'E0000005',
    headers: () => sessionOf('SUPER_ADMIN', { user: { active: 0 } }),
  },
  'with a good session beside a header that says nothing': {
    code: 'E0000011',
    headers: async () => ({ ...(await sessionOf('SUPER_ADMIN')), authorization: 'Basic dXNlcjpwYXNz' }),
  },
  'with a good session beside a bad token': {
    code: 'E0000011',
    headers: async () => ({
      ...(await sessionOf('SUPER_ADMIN')),
      authorization: `SSWS ${newToken('apiToken').reveal()}`,
    }),
  },
};

async function apiToken(
  scope: TokenScope,
  options: { readonly revoked?: boolean; readonly expired?: boolean } = {},
): Promise<string> {
  const { store, now } = service.context;
  const expiresAt = options.expired === true ? { expiresAt: now() } : {};
  const { token, id } = await createApiToken(store.db, {
    name: 'a program',
    scope,
    createdBy: 'system@postroad',
    now: now(),
    ...expiresAt,
  });
  if (options.revoked === true)
    await store.db
      .updateTable('api_tokens')
      .set({ revoked_at: now().getTime() })
      .where('id', '=', id)
      .execute();
  return token.reveal();
}

async function accessToken(scopes: readonly string[], expired = false, revoked = false): Promise<string> {
  const { store, now } = service.context;
  const owner = hashToken(await apiToken('manage', { revoked }));
  const { id } = await store.db
    .selectFrom('api_tokens')
    .select('id')
    .where('token_hash', '=', owner)
    .executeTakeFirstOrThrow();
  const token = newToken('accessToken').reveal();
  const time = now().getTime();
  await insertAccessToken(store.db, {
    token_hash: hashToken(token),
    api_token_id: id,
    scopes: JSON.stringify(scopes),
    created_at: time,
    expires_at: expired ? time : time + 3_600_000,
  });
  return token;
}

async function sessionOf(
  role: Role,
  options: { readonly idleMs?: number; readonly ageMs?: number; readonly user?: Partial<UserRow> } = {},
): Promise<Headers> {
  const { store, now } = service.context;
  const user = await addUser(service, role);
  const headers = await sessionHeaders(service, user);
  const time = now().getTime();
  const { idleMs = 0, ageMs = 0 } = options;
  await store.db
    .updateTable('sessions')
    .set({ last_seen_at: time - idleMs, expires_at: time + ABSOLUTE_MS - ageMs })
    .where('user_id', '=', user.id)
    .execute();
  if (options.user !== undefined)
    await store.db.updateTable('users').set(options.user).where('id', '=', user.id).execute();
  return headers;
}

/** All that is stored, but for the log. */
async function everything(): Promise<unknown> {
  const { db } = service.context.store;
  const tables = (await db.introspection.getTables()).filter(({ name }) => !name.startsWith('log_'));
  expect(tables.length).toBeGreaterThan(10);
  return Promise.all(
    tables.map(async ({ name }) => [
      name,
      await db
        .selectFrom(name as 'users')
        .selectAll()
        .execute(),
    ]),
  );
}

function codeOf({ json }: Answer): unknown {
  return (json as { errorCode?: unknown } | undefined)?.errorCode;
}

/** A body that most routes can read; what it says fits none. */
function bodyFor(method: string): { readonly body?: unknown } {
  return ['POST', 'PUT', 'PATCH'].includes(method) ? { body: {} } : {};
}

test('every route says whom it is for, and only those thought over are for everybody', () => {
  expect(routes.length).toBeGreaterThan(20);
  const open = routes.filter(({ access, method }) => access === 'public' && method !== 'HEAD');
  expect(open.map(({ name }) => name).sort()).toEqual([...PUBLIC].sort());
});

test('what changes something takes more than reading rights, but for what is the own', () => {
  const reading: readonly RouteAccess[] = ['emailServers.read', 'logs.read', 'settings.read'];
  const changing = routes.filter(
    ({ method, name }) => !['GET', 'HEAD'].includes(method) && !PUBLIC.includes(name),
  );
  const weak = changing.filter(({ access }) => reading.includes(access));
  // Reads an error text; stores nothing.
  expect(weak.map(({ name }) => name)).toEqual(['POST /api/v1/explain']);
  const own = changing.filter(({ access }) => access === 'signed-in').map(({ name }) => name);
  expect(own.sort()).toEqual([
    'DELETE /api/v1/api-tokens/current',
    'DELETE /api/v1/session',
    'POST /api/v1/session/password',
  ]);
});

describe.each(Object.entries(strangers))('%s', (_who, { code, headers }) => {
  test('no route answers, and nothing changes', async () => {
    const sent = await headers();
    const before = await everything();
    for (const { name, method, path, access } of routes) {
      if (access === 'public') continue;
      const answer = await ask(service, { method, path, headers: sent, ...bodyFor(method) });
      const status = code === 'E0000005' ? 403 : 401;
      expect({ name, status: answer.status }).toEqual({ name, status });
      if (method === 'HEAD') continue;
      expect({ name, code: codeOf(answer) }).toEqual({ name, code });
      if (status === 401) expect(answer.headers['www-authenticate']).toBe('Bearer realm="Postroad"');
    }
    expect(await everything()).toEqual(before);
  });
});

test.each(['?token=', '?access_token=', '?Authorization=SSWS%20', '?api_token=', '?session='])(
  'a token in the address (%s) opens nothing',
  async (query) => {
    const token = await apiToken('manage');
    for (const { name, method, path, access } of routes) {
      if (access === 'public') continue;
      const answer = await ask(service, { method, path: `${path}${query}${token}`, ...bodyFor(method) });
      expect({ name, status: answer.status }).toEqual({ name, status: 401 });
    }
  },
);

test('a token in a form or a JSON body opens nothing', async () => {
  const token = await apiToken('manage');
  const { path } = routes.find(({ name }) => name === 'POST /api/v1/api-tokens') ?? { path: '' };
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  expect(
    (await ask(service, { method: 'POST', path, headers: form, body: `access_token=${token}` })).status,
  ).toBe(401);
  expect((await ask(service, { method: 'POST', path, body: { access_token: token } })).status).toBe(401);
});

/** Who may do what, written down once more and apart from the code. */
const may: Readonly<
  Record<string, { readonly headers: () => Promise<Headers>; readonly what: readonly Permission[] }>
> = {
  'a read-only token': {
    headers: async () => ({ authorization: `SSWS ${await apiToken('read')}` }),
    what: ['emailServers.read', 'logs.read'],
  },
  'a managing token': {
    headers: async () => ({ authorization: `SSWS ${await apiToken('manage')}` }),
    what: ['emailServers.read', 'emailServers.manage', 'logs.read'],
  },
  'a managing token sent as bearer': {
    headers: async () => ({ authorization: `bearer ${await apiToken('manage')}` }),
    what: ['emailServers.read', 'emailServers.manage', 'logs.read'],
  },
  'an access token for reading servers': {
    headers: async () => ({ authorization: `Bearer ${await accessToken(['okta.emailServers.read'])}` }),
    what: ['emailServers.read'],
  },
  'an access token for managing servers': {
    headers: async () => ({ authorization: `Bearer ${await accessToken(['okta.emailServers.manage'])}` }),
    what: ['emailServers.read', 'emailServers.manage'],
  },
  'an access token for the log': {
    headers: async () => ({ authorization: `BEARER ${await accessToken(['okta.logs.read'])}` }),
    what: ['logs.read'],
  },
  'an access token with a scope that does not exist': {
    headers: async () => ({
      authorization: `Bearer ${await accessToken(['okta.users.manage', '__proto__'])}`,
    }),
    what: [],
  },
  'somebody with READ_ONLY': {
    headers: () => sessionOf('READ_ONLY'),
    what: ['emailServers.read', 'logs.read'],
  },
  'somebody with EMAIL_ADMIN': {
    headers: () => sessionOf('EMAIL_ADMIN'),
    what: ['emailServers.read', 'emailServers.manage', 'logs.read', 'settings.read'],
  },
  'somebody with SUPER_ADMIN': {
    headers: () => sessionOf('SUPER_ADMIN'),
    what: [
      'emailServers.read',
      'emailServers.manage',
      'logs.read',
      'settings.read',
      'settings.manage',
      'administrators.manage',
    ],
  },
};

test('tokens are never given what takes a person', () => {
  for (const given of Object.values(tokenPermissions)) {
    expect(given).not.toContain('administrators.manage');
    expect(given).not.toContain('settings.manage');
  }
  expect(rolePermissions.SUPER_ADMIN).toEqual(permissions);
});

describe.each(Object.entries(may))('%s', (_who, { headers, what }) => {
  const isAllowed = (access: RouteAccess) =>
    access === 'public' || access === 'signed-in' || what.includes(access);

  test('is refused every other route, nothing changes, and the log says so', async () => {
    const sent = await headers();
    const before = await everything();
    const denied = routes.filter(({ access }) => !isAllowed(access));
    const loggedBefore = (await eventsOf(service, 'policy.evaluate_access')).length;
    for (const { name, method, path } of denied) {
      const answer = await ask(service, { method, path, headers: sent, ...bodyFor(method) });
      expect({ name, status: answer.status }).toEqual({ name, status: 403 });
      if (method !== 'HEAD') expect({ name, code: codeOf(answer) }).toEqual({ name, code: 'E0000006' });
      // What is denied is logged five times a minute at most.
      service.clock.time += 13_000;
    }
    expect(withoutUse(await everything())).toEqual(withoutUse(before));
    const logged = (await eventsOf(service, 'policy.evaluate_access')).slice(loggedBefore);
    expect(logged.map(({ target }) => target[0]?.id)).toEqual(denied.map(({ access }) => access));
    for (const { outcome } of logged) expect(outcome.result).toBe('DENY');
  });

  test('reaches every route that it may use', async () => {
    for (const { name, method, path, access } of routes) {
      if (access === 'public' || !isAllowed(access)) continue;
      // Of its own: some routes end the session or the token that calls them.
      const answer = await ask(service, { method, path, headers: await headers(), ...bodyFor(method) });
      expect({ name, status: answer.status }).not.toEqual({ name, status: 401 });
      expect(answer.status).toBeLessThan(500);
      if (access !== 'signed-in') expect({ name, status: answer.status }).not.toEqual({ name, status: 403 });
    }
  });
});

/** Without the times of last use: being refused is a use too. */
function withoutUse(all: unknown): unknown {
  return JSON.parse(
    JSON.stringify(all, (key, value) =>
      key === 'last_used_at' || key === 'last_seen_at' ? undefined : value,
    ),
  );
}

test('what a refused request sent is never read', async () => {
  // A body that would be a 400 if anybody looked at it.
  for (const { name, method, path, access } of routes) {
    if (access === 'public' || !['POST', 'PUT', 'PATCH'].includes(method)) continue;
    const answer = await ask(service, {
      method,
      path,
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect({ name, status: answer.status }).toEqual({ name, status: 401 });
  }
});

test('every answer tells browsers to keep their hands off it', async () => {
  const token = await apiToken('manage');
  for (const { name, method, path } of routes) {
    for (const headers of [{}, { authorization: `SSWS ${token}` }]) {
      const answer = await ask(service, { method, path, headers, ...bodyFor(method) });
      expect({ name, ...answer.headers }).toMatchObject({
        name,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'DENY',
        'x-rate-limit-limit': expect.stringMatching(/^\d+$/),
        'x-rate-limit-remaining': expect.stringMatching(/^\d+$/),
        'x-rate-limit-reset': expect.stringMatching(/^\d{10}$/),
        'x-okta-request-id': expect.stringMatching(/^\w+$/),
        date: expect.stringMatching(/ GMT$/),
      });
      if (path.startsWith('/api/')) expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
      expect(answer.headers['x-powered-by']).toBeUndefined();
    }
  }
});
