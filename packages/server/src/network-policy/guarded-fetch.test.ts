import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createCertificates } from '../../../lab/src/certificates.ts';
import { Lab } from '../../../lab/src/lab.ts';
import { createGuardedFetch, type GuardedFetch } from './guarded-fetch.ts';
import { startWitness } from './testing/witness.ts';

let lab: Lab;
const trusted = getCACertificates();
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
  setDefaultCACertificates(trusted);
});

async function listen(server: Server & { closeAllConnections(): void }): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push({
    close() {
      server.closeAllConnections();
      server.close();
    },
  });
  return (server.address() as AddressInfo).port;
}

const serve = async (listener: RequestListener) =>
  `http://localhost:${await listen(createServer(listener))}/`;

/** Everything leads to 127.0.0.1, whatever its name. */
function fetching(maxDurationMs?: number): GuardedFetch['fetch'] {
  const guarded = createGuardedFetch(async () => ({ address: '127.0.0.1' }), maxDurationMs);
  open.push(guarded);
  return guarded.fetch;
}

describe('what is asked', () => {
  test('goes out as the runtime’s own fetch would send it, given as text, URL or Request', async () => {
    const url = await serve((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ method: request.method, type: request.headers['x-type'], body }));
      });
    });
    const fetch = fetching();
    const init = { method: 'POST', headers: { 'x-type': 'token' }, body: 'grant_type=client_credentials' };
    const expected = { method: 'POST', type: 'token', body: init.body };
    for (const answer of [
      await fetch(url, init),
      await fetch(new URL(url), init),
      await fetch(new Request(url, init)),
    ])
      expect(await answer.json()).toEqual(expected);
  });

  test('ends when the caller stops', async () => {
    const url = await serve(() => {});
    const stop = new AbortController();
    const asked = fetching()(url, { signal: stop.signal });
    stop.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
  });

  test('takes no proxy of the environment', async () => {
    const proxy = await startWitness(lab, '127.0.0.1', await lab.freePort('127.0.0.1'));
    const names = [
      'HTTP_PROXY',
      'HTTPS_PROXY',
      'ALL_PROXY',
      'http_proxy',
      'https_proxy',
      'NODE_USE_ENV_PROXY',
    ];
    const before = names.map((name) => [name, process.env[name]] as const);
    for (const name of names)
      process.env[name] = name === 'NODE_USE_ENV_PROXY' ? '1' : `http://127.0.0.1:${proxy.port}`;
    try {
      const url = await serve((_request, response) => response.end('direct'));
      expect(await (await fetching()(url)).text()).toBe('direct');
    } finally {
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
    expect(await proxy.arrivals()).toBe(0);
  });
});

describe('the answer', () => {
  test('is a Response of the runtime, and tells where a redirect ended', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/there' }).end();
      else response.writeHead(201, 'Made', { 'x-name': 'value' }).end('found');
    });
    const answer = await fetching()(url);
    expect(answer).toBeInstanceOf(Response);
    expect(answer).toMatchObject({
      status: 201,
      statusText: 'Made',
      ok: true,
      redirected: true,
      url: `${url}there`,
    });
    expect(answer.headers.get('x-name')).toBe('value');
    expect(await answer.text()).toBe('found');
  });

  test('without a body has none', async () => {
    const url = await serve((_request, response) => response.writeHead(204).end());
    const { status, body } = await fetching()(url);
    expect({ status, body }).toEqual({ status: 204, body: null });
  });

  test('of a redirect that is not followed is the redirect', async () => {
    const url = await serve((_request, response) => response.writeHead(307, { location: '/there' }).end());
    const answer = await fetching()(url, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([307, '/there']);
  });

  test.each([
    ['long', {}, (bytes: Buffer) => bytes],
    ['small and unpacks to a long one', { 'content-encoding': 'gzip' }, (bytes: Buffer) => gzipSync(bytes)],
  ] as const)('that is %s is not read', async (_what, headers, pack) => {
    const send = (bytes: number) =>
      serve((_request, response) => response.writeHead(200, headers).end(pack(Buffer.alloc(bytes))));
    const tooLong = await fetching()(await send(1024 * 1024 + 1));
    await expect(tooLong.arrayBuffer()).rejects.toThrow();
    const longest = await fetching()(await send(1024 * 1024));
    expect((await longest.arrayBuffer()).byteLength).toBe(1024 * 1024);
  });

  test.each([
    ['that never comes', () => {}],
    ['that stops in its middle', (_request, response) => void response.write('half')],
  ] as readonly (readonly [string, RequestListener])[])('%s is not waited for', async (_what, listener) => {
    const asked = fetching(100)(await serve(listener)).then((answer) => answer.text());
    await expect(asked).rejects.toThrow();
  });
});

describe('encryption', () => {
  async function serveSecurely(): Promise<number> {
    const { chain, key, trusted: ca } = await createCertificates('healthy');
    setDefaultCACertificates([...trusted, ca]);
    return listen(createSecureServer({ cert: chain, key }, (_request, response) => response.end('secret')));
  }

  test('the certificate is for the name, not for the address that was judged', async () => {
    const port = await serveSecurely();
    expect(await (await fetching()(`https://localhost:${port}/`)).text()).toBe('secret');
    await expect(fetching()(`https://other.example.com:${port}/`)).rejects.toMatchObject({
      cause: { code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
    });
  });

  test('a certificate that nobody trusted signed is refused', async () => {
    const port = await serveSecurely();
    setDefaultCACertificates(trusted);
    await expect(fetching()(`https://localhost:${port}/`)).rejects.toThrow('fetch failed');
  });

  test('without it only a loopback address is spoken to', async () => {
    const { fetch, close } = createGuardedFetch(async () => ({ address: '192.0.2.1' }));
    open.push({ close });
    await expect(fetch('http://login.example.com/token')).rejects.toMatchObject({
      code: 'ENOTPERMITTED',
      message: expect.stringContaining('without TLS'),
    });
  });
});
