import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApiToken } from '../packages/server/src/access/create-api-token.ts';
import {
  type AccessService,
  type Answer,
  addUser,
  ask,
  sessionHeaders,
  startAccessService,
} from './access-service.ts';

type Headers = Readonly<Record<string, string>>;

let service: AccessService;
let token: string;
let owner: Headers;

beforeAll(async () => {
  service = await startAccessService({ requestsPerMinute: 1_000_000, checksPerMinute: 1_000_000 });
  const { context } = service;
  const made = await createApiToken(context.store.db, {
    name: 'a program',
    scope: 'manage',
    createdBy: 'system@postroad',
    now: context.now(),
  });
  token = made.token.reveal();
  owner = await sessionHeaders(service, await addUser(service, 'SUPER_ADMIN'));
});
afterAll(() => service.stop());

/** Writes bytes to the server and reads until it closes. */
function speak(...pieces: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(service.address.port, '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    // A server that gives up on us may reset the connection; what it said before counts.
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error);
    });
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
    for (const piece of pieces) socket.write(piece, 'latin1');
  });
}

/** The status of each answer on a connection, in order. */
function statusesOf(text: string): readonly number[] {
  return [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
}

/** Routes by methods that may have a body. */
function bodyRoutes() {
  return service.app.guardedRoutes.flatMap(({ method, url, schema }) =>
    [method]
      .flat()
      .filter((one) => ['POST', 'PUT', 'PATCH'].includes(one))
      .map((one) => ({
        name: `${one} ${url}`,
        method: one,
        path: url.replaceAll(/:\w+/g, 'AAAAAAAAAAAAAAAAAAAA'),
        readsBody: schema?.body !== undefined,
      })),
  );
}

const json = { 'content-type': 'application/json' };

describe('a body', () => {
  const malformed: Readonly<Record<string, string | Buffer>> = {
    'that is cut off': '{"name":"a","scope":',
    'that is no JSON': 'name=a',
    'that is not UTF-8': Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
    'in UTF-16': Buffer.from('{"name":"a"}', 'utf16le'),
    'nested ten thousand deep': `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
    'nested in a name': `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
    'with a name twice': '{"name":"a","name":"b"}',
    'with __proto__': '{"__proto__":{"role":"SUPER_ADMIN"},"name":"a"}',
    'with constructor.prototype': '{"constructor":{"prototype":{"role":"SUPER_ADMIN"}}}',
    'with an escaped NUL': String.raw`{"name":"a\u0000b"}`,
    'with half a surrogate pair': String.raw`{"name":"\ud800"}`,
  };

  test.each(Object.entries(malformed))('%s is E0000003 on every route', async (_what, body) => {
    for (const { name, method, path } of bodyRoutes()) {
      if (path === '/oauth2/v1/token') continue;
      const answer = await ask(service, { method, path, headers: { ...owner, ...json }, body });
      expect({ name, status: answer.status, json: answer.json }).toMatchObject({
        name,
        status: 400,
        json: { errorCode: 'E0000003' },
      });
    }
    expect(({} as { role?: unknown }).role).toBeUndefined();
  });

  test.each(['null', '[]', '"text"', '42', 'true', ''])(
    'that is %j is E0000001 on every route, never a 500',
    async (body) => {
      for (const { name, method, path, readsBody } of bodyRoutes()) {
        if (path === '/oauth2/v1/token') continue;
        const answer = await ask(service, { method, path, headers: { ...owner, ...json }, body });
        // A route that reads no body does not mind one; nothing has this id.
        expect({ name, code: codeOf(answer) }).toEqual({ name, code: readsBody ? 'E0000001' : 'E0000007' });
      }
    },
  );

  test.each([
    'text/plain',
    'text/html',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'application/json-patch+json',
    'application/jsonp',
    'application/json;',
    'json',
    '*/*',
  ])('sent as %s is not read', async (type) => {
    for (const { name, method, path } of bodyRoutes()) {
      if (path === '/oauth2/v1/token') continue;
      const headers = { ...owner, 'content-type': type };
      const answer = await ask(service, { method, path, headers, body: '{}' });
      // RFC 9110 §5.6.6 lets a parameter list end in a semicolon.
      if (type === 'application/json;') expect(answer.status).toBeLessThan(500);
      else expect({ name, code: codeOf(answer) }).toEqual({ name, code: 'E0000021' });
    }
  });

  test('with a charset is JSON all the same', async () => {
    const headers = { ...owner, 'content-type': 'Application/JSON; charset=UTF-8' };
    const body = '{"name":"ü","scope":"read"}';
    const answer = await ask(service, { method: 'POST', path: '/api/v1/api-tokens', headers, body });
    expect(answer).toMatchObject({ status: 201, json: { name: 'ü' } });
  });

  test('that is too large is refused without being held', async () => {
    const body = `{"name":"${'a'.repeat(2_000_000)}"}`;
    for (const { name, method, path } of bodyRoutes()) {
      if (path === '/oauth2/v1/token') continue;
      const answer = await ask(service, { method, path, headers: { ...owner, ...json }, body }).catch(
        (error: NodeJS.ErrnoException) => error.code,
      );
      // The connection may end before all of it was sent.
      if (typeof answer === 'object') expect({ name, status: answer.status }).toEqual({ name, status: 413 });
      else expect(answer).toMatch(/^(?:EPIPE|ECONNRESET)$/);
    }
  });

  test('that says it is longer than it is ends when its time is up, not before', async () => {
    expect(service.app.server.requestTimeout).toBeGreaterThan(0);
    expect(service.app.server.requestTimeout).toBeLessThanOrEqual(60_000);
    expect(service.app.server.headersTimeout).toBeGreaterThan(0);
    expect(service.app.server.headersTimeout).toBeLessThanOrEqual(60_000);
  });

  test('whose text ends up in headers and pages stays text', async () => {
    const nasty = ['a\r\nX-Injected: 1', 'a\nb', 'a\u2028b', '\u0085', 'a\u0007b'];
    for (const displayName of nasty) {
      const body = { login: 'new@example.com', displayName, role: 'READ_ONLY' };
      const answer = await ask(service, {
        method: 'POST',
        path: '/api/v1/administrators',
        headers: owner,
        body,
      });
      expect(answer).toMatchObject({ status: 400, json: { errorCode: 'E0000001' } });
      expect(answer.headers['x-injected']).toBeUndefined();
    }
  });
});

describe('an address', () => {
  const api = { authorization: '' };
  beforeAll(() => {
    api.authorization = `SSWS ${token}`;
  });

  test.each(['//api/v1/session', '///api///v1/session', '/api/v1/session/', '/%61pi/v1/session'])(
    'that means a route in another spelling (%s) asks for the same token',
    async (path) => {
      expect((await ask(service, { path })).status).toBe(401);
      expect((await ask(service, { path, headers: api })).json).toMatchObject({ via: 'api-token' });
    },
  );

  test.each([
    '/api/v1/./session',
    '/api/v1/../v1/session',
    '/api/v1/%2e%2e/v1/session',
    '/api/v1/%2e/session',
    '/healthz/../api/v1/session',
    '/healthz/%2e%2e/api/v1/session',
    '/healthz/..%2fapi/v1/session',
    '/healthz;/../api/v1/session',
    '/api/v1/session;a=b',
    '/api/v1/session%3fa=b',
    '/api/v1/session%23',
    '/api/v1/session.json',
    '/API/v1/session',
    '/api/v1%2fsession',
    '/api%5cv1%5csession',
    '/api\\v1\\session',
    '/api/v1/session%20',
    '/api/v1/session%0d%0aX-Injected:1',
  ])('that is no route (%s) is none, with a token and without', async (path) => {
    for (const headers of [{}, api]) {
      const answer = await ask(service, { path, headers });
      expect(answer).toMatchObject({ status: 404, json: { errorCode: 'E0000007' } });
      expect(answer.headers['x-injected']).toBeUndefined();
    }
  });

  test.each([
    '/%zz',
    '/api/v1/administrators/%ff',
    '/api/v1/administrators/%',
    '/%c0%af',
    '/api/v1/session%00',
    '/?q=%00',
  ])('that cannot be read (%s) is E0000003', async (path) => {
    const answer = await ask(service, { path, headers: owner });
    expect(answer).toMatchObject({ status: 400, json: { errorCode: 'E0000003' } });
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  test.each([
    '/assets/nothing.js',
    '/assets/..%2f..%2fpackage.json',
    '/docs/api/static/nothing.js',
    '/docs/api/static/..%2f..%2fpackage.json',
    '/docs/api/static/../../../package.json',
    '/docs/api/static/%2e%2e/package.json',
    '/docs/api/static/a%5c..%5cb.js',
    '/docs/api/static/.env',
  ])('of a file that is not there, or not to be had (%s), is E0000007', async (path) => {
    const answer = await ask(service, { path });
    expect(answer).toMatchObject({ status: 404, json: { errorCode: 'E0000007' } });
  });

  test('with a slash inside an id names one id, which nobody has', async () => {
    for (const id of [
      '00u%2f..',
      '..%2f..%2fapi-tokens',
      '%2e%2e%2fsession',
      '00uA%2finvitation',
      '..%5c..',
    ]) {
      const answer = await ask(service, { path: `/api/v1/administrators/${id}`, headers: owner });
      expect({ id, ...(answer.json as object) }).toMatchObject({ id, errorCode: 'E0000007' });
    }
  });

  test('that is endless is refused', async () => {
    const answer = await ask(service, {
      path: `/api/v1/administrators/${'A'.repeat(5_000)}`,
      headers: owner,
    });
    expect(answer).toMatchObject({ status: 404, json: { errorCode: 'E0000007' } });
    expect(statusesOf(await speak(`GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`))).toEqual([431]);
  });

  test.each([
    "'",
    "' OR '1'='1",
    '1; DROP TABLE users; --',
    '%',
    '_',
    '\\',
    '#{1}',
    '{{1}}',
    '😀',
    '-1',
    'null',
  ])('with %s for every id is a 4xx on every route', async (id) => {
    for (const { method, url } of service.app.guardedRoutes) {
      if (!url.includes(':')) continue;
      for (const one of [method].flat()) {
        const path = url.replaceAll(/:\w+/g, encodeURIComponent(id));
        const body = ['POST', 'PUT', 'PATCH'].includes(one) ? { body: {} } : {};
        const answer = await ask(service, { method: one, path, headers: owner, ...body });
        expect({ one, url, isRefused: answer.status >= 400 && answer.status < 500 }).toEqual({
          one,
          url,
          isRefused: true,
        });
      }
    }
  });

  test('in the absolute form leads where the plain one does, with the same token', async () => {
    const request = (authorization: string) =>
      `GET http://elsewhere.example/api/v1/session HTTP/1.1\r\nHost: x\r\n${authorization}Connection: close\r\n\r\n`;
    expect(statusesOf(await speak(request('')))).toEqual([401]);
    const answer = await speak(request(`Authorization: SSWS ${token}\r\n`));
    expect(statusesOf(answer)).toEqual([200]);
    expect(answer).not.toContain('elsewhere.example');
  });
});

describe('a method', () => {
  const methods = [
    'GET',
    'HEAD',
    'POST',
    'PUT',
    'PATCH',
    'DELETE',
    'OPTIONS',
    'TRACE',
    'PROPFIND',
    'PURGE',
    'QUERY',
  ];

  test('that no route has is refused, and OPTIONS and TRACE give nothing away', async () => {
    const known = new Map<string, Set<string>>();
    for (const { method, url } of service.app.guardedRoutes) {
      const set = known.get(url) ?? new Set();
      for (const one of [method].flat()) set.add(one);
      known.set(url, set);
    }
    // A path with a parameter may also be another route: `/api-tokens/current`.
    for (const [url, has] of known) {
      if (url.includes(':') || url.includes('*')) continue;
      const others = [...known]
        .filter(([one]) => one.includes(':') && matches(one, url))
        .flatMap(([, set]) => [...set]);
      for (const method of methods) {
        if (has.has(method) || others.includes(method)) continue;
        const answer = await ask(service, {
          method,
          path: url,
          headers: { ...owner, 'x-secret': 'do not echo' },
        });
        // QUERY without a body is refused as such before its path is looked at.
        expect({ method, url, status: answer.status }).toEqual({
          method,
          url,
          status: method === 'QUERY' ? 400 : 405,
        });
        expect(answer.body).not.toContain('do not echo');
        expect(answer.headers['access-control-allow-origin']).toBeUndefined();
      }
    }
  });

  test('is the one in the request line, whatever a header or a parameter says', async () => {
    const path = '/api/v1/session';
    for (const headers of [
      { 'x-http-method-override': 'DELETE' },
      { 'x-http-method': 'DELETE' },
      { 'x-method-override': 'DELETE' },
    ]) {
      expect((await ask(service, { path, headers: { ...owner, ...headers } })).json).toMatchObject({
        via: 'session',
      });
      expect((await ask(service, { path: `${path}?_method=DELETE`, headers: owner })).status).toBe(200);
    }
  });

  test('HEAD asks for the same token as GET', async () => {
    for (const { method, url, config } of service.app.guardedRoutes) {
      if (![method].flat().includes('HEAD') || config?.access === 'public') continue;
      const path = url.replaceAll(/:\w+/g, 'AAAAAAAAAAAAAAAAAAAA');
      const answer = await ask(service, { method: 'HEAD', path });
      expect({ url, status: answer.status, body: answer.body }).toEqual({ url, status: 401, body: '' });
    }
  });

  test('CONNECT and an upgrade get no tunnel', async () => {
    const tunnel = await speak('CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(tunnel).not.toMatch(/^HTTP\/1\.1 2/);
    const upgrade = await speak(
      'GET /api/v1/session HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n',
    );
    expect(statusesOf(upgrade)).toEqual([401]);
  });
});

describe('a header', () => {
  test.each([
    'Host: a.example\r\nHost: b.example',
    'Host: x\r\nAuthorization: SSWS a\r\nAuthorization: SSWS b',
    'Host: x\r\nContent-Type: application/json\r\nContent-Type: text/plain',
    'Host: x\r\nOrigin: http://a.example\r\nOrigin: http://b.example',
    'Host: a b',
    'Host: a,b',
    'Host: a@b',
    'Host: a/b',
    'Host: "><script>',
    'Host: a\\b',
    'Host: [::1',
    'Host: ',
    'Host: a:port',
    'Host: a:1:2',
    'Host: x\r\nX-A: a\0b',
    'Host: x\r\nX A: b',
    'Host: x\r\nX-A : b',
    'Host: x\r\n X-Folded: b',
    'X-No-Host: 1',
  ])('that can be read in two ways is refused (%j)', async (lines) => {
    const answer = await speak(`GET /api/v1/setup HTTP/1.1\r\n${lines}\r\nConnection: close\r\n\r\n`);
    expect(statusesOf(answer)).toEqual([400]);
  });

  test('that names another host, or a proxy nobody trusts, changes nothing in the answer', async () => {
    const plain = await ask(service, {
      path: '/api/v1/session',
      headers: { authorization: `SSWS ${token}` },
    });
    const spoofed = await ask(service, {
      path: '/api/v1/session',
      headers: {
        authorization: `SSWS ${token}`,
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'https',
        'x-forwarded-for': '192.0.2.1',
        'x-original-url': '/healthz',
        'x-rewrite-url': '/healthz',
        forwarded: 'for=192.0.2.1;host=evil.example;proto=https',
      },
    });
    expect(spoofed.json).toEqual(plain.json);
    expect(JSON.stringify(spoofed.headers)).not.toContain('evil.example');
    expect(Object.keys(spoofed.headers).sort()).toEqual(Object.keys(plain.headers).sort());
  });

  test('of a proxy cannot let a request in as somebody', async () => {
    for (const headers of [
      { 'x-forwarded-user': 'owner@example.com' },
      { 'x-remote-user': 'owner@example.com' },
      { 'x-forwarded-for': '127.0.0.1' },
      { 'x-postroad-principal': 'system@postroad' },
      { 'proxy-authorization': `SSWS ${token}` },
      { 'x-authorization': `SSWS ${token}` },
      { 'x-api-key': token },
    ] as readonly Headers[])
      expect((await ask(service, { path: '/api/v1/session', headers })).status).toBe(401);
  });

  test('that is endless, and endless headers, are refused', async () => {
    const long = `GET /healthz HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(100_000)}\r\n\r\n`;
    expect(statusesOf(await speak(long))).toEqual([431]);
    const many = `GET /healthz HTTP/1.1\r\nHost: x\r\n${'X-A: a\r\n'.repeat(20_000)}\r\n`;
    expect(statusesOf(await speak(many))).toEqual([431]);
    const cookies = { cookie: `postroad_session=${'a'.repeat(10_000)}` };
    expect((await ask(service, { path: '/api/v1/session', headers: cookies })).status).toBe(401);
  });
});

describe('smuggling: of a connection with two meanings only one answer comes, and it is a refusal', () => {
  const inner = 'GET /api/v1/administrators HTTP/1.1\r\nHost: x\r\n\r\n';
  const start = 'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
  const attempts: Readonly<Record<string, string>> = {
    'a length and chunks': `${start}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${inner}`,
    'chunks and a length': `${start}Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n${inner}`,
    'two lengths': `${start}Content-Length: 2\r\nContent-Length: 60\r\n\r\n{}${inner}`,
    'two equal lengths': `${start}Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}${inner}`,
    'a list of lengths': `${start}Content-Length: 2, 2\r\n\r\n{}${inner}`,
    'a length with a sign': `${start}Content-Length: +2\r\n\r\n{}${inner}`,
    'a length in hexadecimal': `${start}Content-Length: 0x2\r\n\r\n{}${inner}`,
    'a length that is too large to count': `${start}Content-Length: 99999999999999999999\r\n\r\n{}${inner}`,
    'an unknown coding': `${start}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${inner}`,
    'chunked, not last': `${start}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${inner}`,
    'chunked twice': `${start}Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n${inner}`,
    'a blank before the colon': `${start}Transfer-Encoding : chunked\r\nContent-Length: 2\r\n\r\n{}${inner}`,
    'a tab in the name': `${start}Transfer-Encoding\t: chunked\r\n\r\n0\r\n\r\n${inner}`,
    'a chunk size that is none': `${start}Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n${inner}`,
    'a chunk that is longer than it says': `${start}Transfer-Encoding: chunked\r\n\r\n2\r\n{}x\r\n0\r\n\r\n${inner}`,
    'a chunk size beyond counting': `${start}Transfer-Encoding: chunked\r\n\r\nffffffffffffffff1\r\n{}\r\n${inner}`,
    'lines that end in a bare LF': `${start.replaceAll('\r\n', '\n')}Transfer-Encoding: chunked\n\n0\n\n${inner}`,
    'a bare CR': `POST /api/v1/session HTTP/1.1\r\nHost: x\rX: y\r\nContent-Length: 0\r\n\r\n${inner}`,
  };

  test.each(Object.entries(attempts))('%s', async (_what, bytes) => {
    const answer = await speak(bytes);
    expect(statusesOf(answer)).toEqual([400]);
    expect(answer).toMatch(/\r\nConnection: close\r\n/i);
    expect(answer).toContain('"errorCode":"E0000003"');
  });

  test('an HTTP/1.0 request, an unknown version and noise get no second answer either', async () => {
    for (const bytes of [
      `GET /api/v1/session HTTP/3.0\r\nHost: x\r\n\r\n${inner}`,
      `GET /api/v1/session\r\n\r\n${inner}`,
      `\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03${inner}`,
      `EHLO mail.example.com\r\n${inner}`,
      '\0\0\0\0\r\n\r\n',
    ])
      expect(statusesOf(await speak(bytes))).toEqual([400]);
  });

  test('two honest requests on one connection each get their own answer', async () => {
    const first = 'GET /api/v1/session HTTP/1.1\r\nHost: x\r\n\r\n';
    const second = `GET /api/v1/session HTTP/1.1\r\nHost: x\r\nAuthorization: SSWS ${token}\r\nConnection: close\r\n\r\n`;
    expect(statusesOf(await speak(first, second))).toEqual([401, 200]);
    // Who signed in on a connection says nothing about the next request on it.
    const third = first.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n');
    const signedIn = second.replace('Connection: close\r\n', '');
    expect(statusesOf(await speak(signedIn, third))).toEqual([200, 401]);
  });
});

function matches(pattern: string, path: string): boolean {
  return new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+')}$`).test(path);
}

function codeOf({ json: body }: Answer): unknown {
  return (body as { errorCode?: unknown } | undefined)?.errorCode;
}
