import { createServer, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Lab } from '../../../lab/src/lab.ts';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { clientOf, permitLab } from '../testing/test-client.ts';
import { readEvents } from './testing/event-stream-reader.ts';

let lab: Lab;
let service: TestServer;
beforeEach(async () => {
  lab = await Lab.open();
});
afterEach(async () => {
  await service.stop();
  await lab.close();
});

/** Takes connections and never says anything; counts them, and tells when one is closed from the other side. */
async function silentServer() {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.resume();
  });
  const port = await lab.freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  lab.onClose(`silent server on port ${port}`, async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return { port, sockets };
}

test('whoever asks for too many checks is told when to come again, and no more are made', async () => {
  service = await startTestServer({ configuration: { checksPerMinute: 2 } });
  await permitLab(service);
  const client = await clientOf(service, 'manage');
  const port = await lab.freePort();
  const statuses: number[] = [];
  for (let n = 0; n < 3; n += 1)
    statuses.push((await client.post('/api/v1/diagnoses', { host: '127.0.0.1', port: port + n })).status);
  expect(statuses).toEqual([201, 201, 429]);
  const refused = await client.post('/api/v1/diagnoses', { host: '127.0.0.1', port });
  expect(refused.body.errorCode).toBe('E0000047');
  expect(refused.headers.get('x-rate-limit-limit')).toBe('2');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await client.get('/api/v1/diagnoses')).body).toHaveLength(2);
  // A live one is refused before it has begun.
  const live = await client.fetch('/api/v1/diagnoses', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ host: '127.0.0.1', port }),
  });
  expect([live.status, live.headers.get('content-type')]).toEqual([429, 'application/json; charset=utf-8']);
});

test('the whole service runs only so many at once; whoever waits sees the line move', async () => {
  service = await startTestServer({ configuration: { checksPerMinute: 1_000 } });
  await permitLab(service);
  const client = await clientOf(service, 'manage');
  const silent = await silentServer();
  const leave = new AbortController();
  const start = (host: string) =>
    client.fetch('/api/v1/diagnoses', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ host, port: silent.port, security: 'none' }),
      signal: leave.signal,
    });
  const running = Array.from({ length: 8 }, () => start('127.0.0.1').then((response) => response.status));
  expect(await Promise.all(running)).toEqual(Array.from({ length: 8 }, () => 200));
  expect(service.context.checks.running).toBe(8);
  const waiting = await start('127.0.0.1');
  for await (const { event, data } of readEvents(waiting)) {
    expect([event, data]).toEqual(['waiting', { kind: 'waiting', ahead: 0 }]);
    break;
  }
  leave.abort();
  await expect.poll(() => [service.context.checks.running, service.context.checks.waiting]).toEqual([0, 0]);
});

test('a service that stops ends its live diagnoses, and their connections', async () => {
  service = await startTestServer();
  await permitLab(service);
  const client = await clientOf(service, 'manage');
  const silent = await silentServer();
  const response = await client.fetch('/api/v1/diagnoses', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ host: '127.0.0.1', port: silent.port, security: 'none' }),
  });
  const events = readEvents(response);
  // Not by `for await`: leaving such a loop closes the stream.
  for (let seen = ''; seen !== 'stage-started greeting'; ) {
    const { value, done } = await events.next();
    expect(done).toBe(false);
    const { kind, stage } = (value?.data ?? {}) as Record<string, string>;
    seen = `${kind} ${stage}`;
  }
  expect(silent.sockets.size).toBe(1);
  const started = performance.now();
  expect(service.context.checks.running).toBe(1);
  await service.server.stop();
  // What it had seen until then is stored, so the store may be closed.
  expect(service.context.checks.running).toBe(0);
  expect((await events.next()).done).toBe(true);
  // Far below the time that the diagnosis would have waited for a greeting.
  expect(performance.now() - started).toBeLessThan(8_000);
  expect(service.logged()).not.toMatch(/"level":"(?:error|fatal)"/);
});
