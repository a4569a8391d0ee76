import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Deadline } from '@postroad/smtp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NEXT_ADDRESS_DELAY_MS } from './limits.ts';
import { race } from './race.ts';
import { openSilentListener } from './support/silent-listener.ts';

const server: Server = createServer((socket) => socket.on('error', () => {}));
let port = 0;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  port = address === null || typeof address === 'string' ? 0 : address.port;
});
afterAll(() => {
  server.close();
});

const v4 = (address: string) => ({ address, family: 4, port }) as const;
function options(signal?: AbortSignal) {
  return { timeoutMs: 3_000, deadline: new Deadline(5_000, signal), now: () => performance.now() };
}

describe('the first address that answers', () => {
  test('is taken, and later ones are not tried', async () => {
    const { socket, winner, attempts } = await race([v4('127.0.0.1'), v4('127.0.0.2')], options());
    socket?.destroy();
    expect(winner?.address).toBe('127.0.0.1');
    expect(attempts).toHaveLength(1);
  });

  test('a refusal starts the next one at once', async () => {
    const startedAt = performance.now();
    const { socket, attempts } = await race([v4('127.0.0.2'), v4('127.0.0.1')], options());
    socket?.destroy();
    expect(attempts.map(({ outcome }) => outcome)).toEqual(['refused', 'connected']);
    expect(performance.now() - startedAt).toBeLessThan(NEXT_ADDRESS_DELAY_MS);
  });

  test('all refused: every attempt is told, in order', async () => {
    const { socket, winner, attempts } = await race([v4('127.0.0.2'), v4('127.0.0.3')], options());
    expect(socket).toBeUndefined();
    expect(winner).toBeUndefined();
    expect(attempts.map(({ address, outcome }) => `${address} ${outcome}`)).toEqual([
      '127.0.0.2 refused',
      '127.0.0.3 refused',
    ]);
  });

  test('no address at all ends at once', async () => {
    expect((await race([], options())).attempts).toEqual([]);
  });

  test('the caller stops: nothing is waited for', async () => {
    const stop = new AbortController();
    stop.abort();
    const { attempts } = await race([v4('127.0.0.1'), v4('127.0.0.2')], options(stop.signal));
    expect(attempts.every(({ outcome }) => outcome === 'abandoned')).toBe(true);
  });

  test('a proxy that breaks in an unforeseen way ends the race with its error', async () => {
    const broken = {
      protocol: 'socks5',
      host: '127.0.0.1',
      port,
      get username(): string {
        throw new Error('broken');
      },
    } as const;
    await expect(race([v4('127.0.0.1')], { ...options(), proxy: broken })).rejects.toThrow('broken');
  });
});

test('the next address is tried beside a silent one, and the silent one is given up', async () => {
  await using silent = await openSilentListener();
  const startedAt = performance.now();
  const { socket, winner, attempts } = await race(
    [{ ...v4('127.0.0.1'), port: silent.port }, v4('127.0.0.1')],
    options(),
  );
  socket?.destroy();
  expect(winner?.port).toBe(port);
  expect(attempts.map(({ outcome }) => outcome)).toEqual(['abandoned', 'connected']);
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(NEXT_ADDRESS_DELAY_MS);
});

test('losers keep no process alive', async () => {
  await using silent = await openSilentListener();
  // A program of its own: nothing must be left that Node waits for once the winner is closed.
  const program = `
    import { Deadline } from '@postroad/smtp';
    import { race } from ${JSON.stringify(new URL('./race.ts', import.meta.url).href)};
    const options = { timeoutMs: 30000, deadline: new Deadline(60000), now: () => performance.now() };
    const silent = { address: '127.0.0.1', family: 4, port: ${silent.port} };
    const { socket } = await race([silent, { address: '127.0.0.1', family: 4, port: ${port} }], options);
    socket.destroy();
    console.log('won');`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module-typescript', '--eval', program],
    {
      timeout: 10_000,
      cwd: fileURLToPath(new URL('.', import.meta.url)),
    },
  );
  expect(stdout).toBe('won\n');
});
