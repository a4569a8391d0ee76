import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { RunningService, TemporaryFolder } from './running-service.ts';

/** Enough for an empty database, its key and a few changes. */
const diskBytes = 3_000_000;
const ballastBytes = 1_000_000;

test('a full disk refuses changes, loses none, and is over when there is room again', async () => {
  using folder = new TemporaryFolder();
  const disk = join(folder.path, 'disk');
  mkdirSync(disk);
  // A disk of its own, which nobody else sees and which goes with the process.
  const mount = `mount -t tmpfs -o size=${diskBytes} tmpfs ${disk} && exec "$@"`;
  await using service = await RunningService.start(
    ['--data', join(disk, 'data'), '--requests-per-minute', '1000000', '--max-email-servers', '10000'],
    { inside: ['unshare', '--mount', 'sh', '-c', mount, 'sh'] },
  );
  const seen = (path: string) => join('/proc', String(service.process.pid), 'root', path);
  writeFileSync(seen(join(disk, 'ballast')), Buffer.alloc(ballastBytes));

  const session = await service.setUp();
  const create = (name: string) =>
    fetch(`${service.url}/api/v1/api-tokens`, {
      method: 'POST',
      headers: { ...session, 'content-type': 'application/json' },
      body: JSON.stringify({ name, scope: 'read' }),
    });
  const names = async () => {
    const response = await fetch(`${service.url}/api/v1/api-tokens`, { headers: session });
    expect(response.status).toBe(200);
    return ((await response.json()) as readonly { readonly name: string }[]).map(({ name }) => name).sort();
  };

  const kept: string[] = [];
  let refused: Response | undefined;
  while (refused === undefined) {
    const name = `token ${kept.length + 1}`;
    const response = await create(name);
    if (response.status === 201) kept.push(name);
    else refused = response;
    expect(kept.length).toBeLessThan(10_000);
  }
  expect(kept.length).toBeGreaterThan(0);
  expect(refused.status).toBe(500);
  const { errorCode, errorId } = (await refused.json()) as {
    readonly errorCode: string;
    readonly errorId: string;
  };
  expect(errorCode).toBe('E0000009');
  const line = service.log.find((one) => one.errorId === errorId);
  expect(line).toMatchObject({
    level: 'error',
    err: { message: expect.stringContaining('full') as unknown },
  });

  // Reading goes on, and nothing of the refused change is there.
  expect(await names()).toEqual([...kept].sort());
  expect((await fetch(`${service.url}/healthz`)).status).toBe(200);

  rmSync(seen(join(disk, 'ballast')));
  expect((await create('after')).status).toBe(201);
  expect(await names()).toEqual([...kept, 'after'].sort());
  expect(await service.end()).toEqual({ status: 0, signal: null });
});

describe('a service that starts on a full disk', () => {
  const folder = new TemporaryFolder();
  afterAll(() => folder[Symbol.dispose]());
  const disk = join(folder.path, 'disk');
  mkdirSync(disk);
  const data = join(disk, 'data');
  const program = resolve(import.meta.dirname, '../packages/cli/bin/postroad.js');
  const fill = `{ dd if=/dev/zero of=${disk}/ballast bs=4k 2>/dev/null || true; }`;
  const leave = (bytes: number) => `${fill} && truncate -s -${bytes} ${disk}/ballast`;
  const create = `${process.execPath} ${program} token create --data ${data} --name a --scope read >/dev/null`;

  /** On a disk of its own, after a command of the shell. */
  const startAfter = (prepare: string) =>
    RunningService.spawn(['--data', data], {
      inside: [
        ...['unshare', '--mount', 'sh', '-c'],
        `mount -t tmpfs -o size=${diskBytes} tmpfs ${disk} && ${prepare} && exec "$@"`,
        'sh',
      ],
    });

  test.each([
    ['no room at all', fill],
    ['room for the file alone', leave(4_096)],
    ['room for one of the files beside it', leave(16_384)],
    ['room for a part of the tables', leave(120_000)],
    ['its data and no more room', `${create} 2>/dev/null && ${fill}`],
  ])('with %s says so, and ends', async (_, prepare) => {
    await using service = startAfter(prepare);
    expect(await service.ended).toEqual({ status: 1, signal: null });
    expect(service.stdout).toBe('');
    expect(service.stderr).toMatch(/^postroad: .*\bdisk\b.* is full/);
    expect(service.stderr.trim().split('\n')).toHaveLength(1);
  });

  test.each([4_096, 16_384, 120_000, 200_000])(
    'with %i bytes left it can be started once there is room',
    async (bytes) => {
      await using service = startAfter(`${leave(bytes)} && { ! "$@"; } && rm ${disk}/ballast`);
      await service.logged('listening');
      expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
    },
  );
});
