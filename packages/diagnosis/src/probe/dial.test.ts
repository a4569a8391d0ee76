import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { Deadline } from '@postroad/smtp';
import { afterEach, describe, expect, test } from 'vitest';
import { type DialOptions, dial } from './dial.ts';
import { openSilentListener } from './support/silent-listener.ts';

const servers: Server[] = [];
const sockets = new Set<Socket>();

async function listen(onConnection: (socket: Socket) => void = () => {}, backlog?: number): Promise<number> {
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    onConnection(socket);
  });
  server.listen({ host: '127.0.0.1', port: 0, ...(backlog === undefined ? {} : { backlog }) });
  await once(server, 'listening');
  servers.push(server);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function freedPort(): Promise<number> {
  const port = await listen();
  const server = servers.pop();
  server?.close();
  if (server !== undefined) await once(server, 'close');
  return port;
}

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  await Promise.all(
    servers.splice(0).map((server) => {
      server.close();
      return once(server, 'close');
    }),
  );
});

function options(change: Partial<DialOptions> = {}): DialOptions {
  return { timeoutMs: 2_000, deadline: new Deadline(5_000), now: () => performance.now(), ...change };
}

const local = { address: '127.0.0.1', family: 4 } as const;

describe('how a connection attempt ends', () => {
  test('connected: with the address of this end', async () => {
    const { socket, attempt } = await dial({ ...local, port: await listen() }, options());
    expect(attempt).toMatchObject({ outcome: 'connected', localAddress: '127.0.0.1' });
    socket?.destroy();
  });

  test('refused: nothing listens', async () => {
    const { socket, attempt } = await dial({ ...local, port: await freedPort() }, options());
    expect(socket).toBeUndefined();
    expect(attempt).toMatchObject({ outcome: 'refused', errno: 'ECONNREFUSED' });
  });

  test('timeout: its own limit, told by the step', async () => {
    await using silent = await openSilentListener();
    const { attempt } = await dial({ ...local, port: silent.port }, options({ timeoutMs: 100 }));
    expect(attempt).toMatchObject({ outcome: 'timeout', message: expect.stringContaining('100 ms') });
    expect(attempt.durationMs).toBeLessThan(1_500);
  });

  test('bad-source: the address is not of this machine', async () => {
    const target = { ...local, port: await listen() };
    const { attempt } = await dial(target, options({ sourceAddress: '192.88.99.1' }));
    expect(attempt.outcome).toBe('bad-source');
  });

  test('abandoned: the caller gave up', async () => {
    const stop = new AbortController();
    stop.abort();
    const deadline = new Deadline(5_000, stop.signal);
    const { attempt } = await dial({ ...local, port: await listen() }, options({ deadline }));
    expect(attempt.outcome).toBe('abandoned');
  });

  test('proxy: it cannot be reached, and the server is not blamed', async () => {
    const proxy = { protocol: 'http', host: '127.0.0.1', port: await freedPort() } as const;
    const { attempt } = await dial({ address: 'mail.example.com', family: 4, port: 25 }, options({ proxy }));
    expect(attempt).toMatchObject({ outcome: 'proxy', proxyReason: 'unreachable' });
  });

  test('a port that cannot be one is an error and not a crash', async () => {
    const { attempt } = await dial({ ...local, port: 70_000 }, options());
    expect(attempt.outcome).toBe('error');
  });
});

describe('what is not permitted', () => {
  const refusal = { subject: 'address', reason: 'Not there.', remedy: 'Ask for it.' } as const;

  test('is not connected to, and is an outcome of its own', async () => {
    let arrived = 0;
    const port = await listen(() => {
      arrived += 1;
    });
    const { socket, attempt } = await dial({ ...local, port }, options({ permit: () => refusal }));
    expect(socket).toBeUndefined();
    expect(attempt).toMatchObject({ outcome: 'not-permitted', message: 'Not there.', refusal });
    expect(attempt).not.toHaveProperty('errno');
    const allowed = await dial({ ...local, port }, options({ permit: () => undefined }));
    expect(allowed.attempt.outcome).toBe('connected');
    allowed.socket?.destroy();
    // Accepted in the order in which they came: the refused one was never made.
    if (arrived === 0) await once(servers[0] as Server, 'connection');
    expect(arrived).toBe(1);
  });

  test('is asked about the very address, and of a proxy also about what it is to connect to', async () => {
    const port = await listen((socket) => socket.end('no proxy'));
    const asked: unknown[][] = [];
    const permit = (...question: unknown[]) => {
      asked.push(question);
      return undefined;
    };
    const proxy = { protocol: 'http', host: 'localhost', port } as const;
    await dial({ address: 'mail.example.com', family: 4, port: 587 }, options({ permit, proxy }));
    expect(asked[0]).toEqual(['mail.example.com', 587, 'proxied']);
    expect(asked[1]?.[0]).toMatch(/^(127\.0\.0\.1|::1)$/);
    expect(asked[1]?.slice(1)).toEqual([port, 'proxy', 'localhost']);
    expect(asked).toHaveLength(2);
  });

  test('a proxy without an address is unreachable, as it is without a policy', async () => {
    const proxy = { protocol: 'socks5', host: 'proxy.invalid', port: 1080 } as const;
    const target = { address: 'mail.example.com', family: 4, port: 587 } as const;
    const outcomes = await Promise.all(
      [options({ proxy }), options({ proxy, permit: () => undefined })].map((how) => dial(target, how)),
    );
    for (const { attempt } of outcomes)
      expect(attempt).toMatchObject({ outcome: 'proxy', proxyReason: 'unreachable' });
  });
});
