import { createServer } from 'node:net';
import { Lab } from '@postroad/lab/lab';
import { listenInLab } from '@postroad/lab/middleboxes/listen';
import type { ScriptedServerOptions } from '@postroad/lab/scripted/options';
import { startScriptedServer } from '@postroad/lab/scripted/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openConnection } from './connect.ts';
import { Deadline } from './deadline.ts';
import { plain } from './sasl/plain.ts';
import { Secret } from './secret.ts';
import { connectSession, openSession, type TestServer } from './testing/open-session.ts';

/** Longer than any test may take: a timer that is left would still be there at the end. */
const HOUR_MS = 3_600_000;
const timeouts = { greeting: HOUR_MS, command: HOUR_MS, tls: HOUR_MS, dataEnd: HOUR_MS };

/** The session's own timers that are armed: those of an hour, set and not cleared. */
const armed = new Set<NodeJS.Timeout>();

beforeEach(() => {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, delayMs?: number) => {
    const timer = set(run, delayMs);
    if (delayMs !== undefined && delayMs > HOUR_MS / 2) armed.add(timer);
    return timer;
  }) as typeof setTimeout);
  vi.spyOn(globalThis, 'clearTimeout').mockImplementation((timer) => {
    armed.delete(timer as NodeJS.Timeout);
    clear(timer);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const timer of armed) clearTimeout(timer);
  armed.clear();
});

async function expectNoneLeft(run: () => Promise<void>): Promise<void> {
  await run();
  expect(vi.mocked(setTimeout).mock.calls.filter(([, delayMs]) => (delayMs ?? 0) > HOUR_MS / 2)).not.toEqual(
    [],
  );
  await expect.poll(() => armed.size, { timeout: 3_000 }).toBe(0);
}

const outcomes: readonly {
  readonly name: string;
  readonly server: ScriptedServerOptions;
}[] = [
  { name: 'everything works', server: {} },
  { name: 'the login is refused', server: { users: [{ name: 'a', password: 'b' }] } },
  { name: 'the greeting refuses', server: { answers: { greeting: '554 no' } } },
  {
    name: 'the server closes instead of greeting',
    server: { answers: { greeting: { afterwards: 'close' } } },
  },
  { name: 'the server resets at EHLO', server: { answers: { ehlo: { afterwards: 'reset' } } } },
  { name: 'the handshake is refused', server: { tls: { fault: 'alert' } } },
  { name: 'the handshake is cut off', server: { tls: { fault: 'cut' } } },
  { name: 'bytes are injected', server: { injectAfterStarttls: '250 injected\r\n' } },
  { name: 'the server speaks something else', server: { answers: { ehlo: { raw: 'nonsense\r\n' } } } },
  { name: 'an unfinished line is no reply', server: { answers: { ehlo: { raw: '\x16\x03\x01' } } } },
];

describe('no timer outlives the session when', () => {
  test.each(outcomes)('$name', async ({ server: options }) => {
    await using lab = await Lab.open();
    const server = await startScriptedServer(lab, options);
    await expectNoneLeft(async () => {
      const deadline = new Deadline(HOUR_MS);
      const { session } = await connectSession(server, { deadline, timeouts });
      const walk = async () => {
        if ((await session.greeting()).code !== 220) return;
        await session.ehlo('client.lab.test');
        const { readFileSync } = await import('node:fs');
        const { createSecureContext } = await import('node:tls');
        await session.startTls();
        const secureContext = createSecureContext({ ca: readFileSync(server.files.ca) });
        await session.secure({ serverName: 'localhost', secureContext });
        await session.ehlo('client.lab.test');
        if (session.extensions.has('AUTH'))
          await session.authenticate(plain, { username: 'a', password: new Secret('c') });
        await session.noop();
      };
      await walk().catch(() => undefined);
      session.quit();
    });
  });

  test('the caller stops it', async () => {
    await using lab = await Lab.open();
    const server = await startScriptedServer(lab, { answers: { ehlo: { afterwards: 'stall' } } });
    await expectNoneLeft(async () => {
      const controller = new AbortController();
      const deadline = new Deadline(HOUR_MS, controller.signal);
      const { session } = await connectSession(server, { deadline, timeouts });
      await session.greeting();
      const ehlo = session.ehlo('client.lab.test');
      controller.abort();
      await expect(ehlo).rejects.toMatchObject({ code: 'EABORTED', step: 'ehlo' });
      session.quit();
    });
  });

  test('nothing listens', async () => {
    await using lab = await Lab.open();
    const port = await lab.freePort();
    await expectNoneLeft(async () => {
      const deadline = new Deadline(HOUR_MS);
      const connecting = openConnection({ address: '127.0.0.1', port, timeoutMs: HOUR_MS, deadline });
      await expect(connecting).rejects.toMatchObject({ code: 'ECONNECT', errno: 'ECONNREFUSED' });
    });
  });
});

describe('a step has its time, however the bytes drip in', () => {
  test.each(['greeting', 'ehlo', 'mail'] as const)('%s', async (stage) => {
    await using lab = await Lab.open();
    // One byte every 20 ms: a limit that began again with each byte would never end it.
    const endless = { raw: '250-', afterwards: 'stall' } as const;
    const server = await startScriptedServer(lab, { security: 'none', answers: { [stage]: endless } });
    const dripping = createServer((client) => {
      client.write('2');
      const timer = setInterval(() => client.write('2'), 20);
      client.on('close', () => clearInterval(timer));
      client.on('error', () => client.destroy());
    });
    const { host, port } = await listenInLab(lab, dripping, 'dripping server');
    const target: TestServer = stage === 'greeting' ? { address: host, port, files: { ca: '' } } : server;
    const startedAt = performance.now();
    const short = { timeouts: { greeting: 200, command: 200 } };
    const walk = async () => {
      const { session } = await openSession(target, short);
      await session.transaction({ reversePath: 'a@lab.test', recipients: [] });
    };
    await expect(walk()).rejects.toMatchObject({ code: 'ESTEPTIMEOUT', step: stage, overall: false });
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });

  test('and all steps together have the deadline', async () => {
    await using lab = await Lab.open();
    const server = await startScriptedServer(lab, {
      security: 'none',
      answers: { noop: { reply: '250 ok', delayMs: 80 } },
    });
    const { session } = await openSession(server, { deadline: new Deadline(400) });
    const walk = async () => {
      for (;;) await session.noop();
    };
    await expect(walk()).rejects.toMatchObject({ code: 'ESTEPTIMEOUT', overall: true, timeoutMs: 400 });
  });
});
