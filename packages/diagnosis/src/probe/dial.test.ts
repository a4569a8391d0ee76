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
