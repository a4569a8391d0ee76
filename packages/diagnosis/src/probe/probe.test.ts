import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { Secret } from '@postroad/smtp';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startScriptedDns } from '../../../lab/src/dns/start.ts';
import { Lab } from '../../../lab/src/lab.ts';
import { startScriptedServer } from '../../../lab/src/scripted/server.ts';
import { startTokenEndpoint } from '../../../lab/src/scripted/token-endpoint.ts';
import type { Facts } from '../facts.ts';
import type { CheckSettings } from '../settings/settings.ts';
import { judge } from '../verdict/judge.ts';
import { probe } from './probe.ts';
import { openSilentListener } from './support/silent-listener.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

const open: { server: Server; sockets: Set<Socket> }[] = [];
/** A server that greets with this, or says nothing, and never speaks again. */
async function mute(greeting?: string): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    if (greeting !== undefined) socket.write(greeting);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push({ server, sockets });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
afterEach(async () => {
  await Promise.all(
    open.splice(0).map(async ({ server, sockets }) => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    }),
  );
});

function settings(port: number, change: Partial<CheckSettings> = {}): CheckSettings {
  return { host: '127.0.0.1', port, security: 'none', controlPorts: [], ...change };
}

async function timed(run: () => Promise<Facts>): Promise<{ facts: Facts; ms: number }> {
  const startedAt = performance.now();
  const facts = await run();
  return { facts, ms: performance.now() - startedAt };
}

describe('the caller stops', () => {
  /** Stops as soon as this stage has begun. */
  async function stoppedAt(stage: string, what: CheckSettings): Promise<{ facts: Facts; ms: number }> {
    const stop = new AbortController();
    let at = 0;
    const facts = await probe(what, {
      signal: stop.signal,
      onEvent: (event) => {
        if (event.kind !== 'stage-started' || event.stage !== stage) return;
        at = performance.now();
        stop.abort();
      },
    });
    return { facts, ms: performance.now() - at };
  }

  test.each(['greeting', 'tls'])('while waiting for %s', async (stage) => {
    const what = settings(await mute(), { security: stage === 'tls' ? 'implicit' : 'none' });
    const { facts, ms } = await stoppedAt(stage, what);
    expect(facts.interrupted).toBe('aborted');
    expect(ms).toBeLessThan(500);
    expect(judge(facts)).toMatchObject({ verdict: 'inconclusive' });
  });

  test('while waiting for the reply to EHLO', async () => {
    const { facts, ms } = await stoppedAt('ehlo', settings(await mute('220 mail.lab.test ESMTP\r\n')));
    expect(facts.interrupted).toBe('aborted');
    expect(ms).toBeLessThan(500);
  });

  test('while the resolver is silent', async () => {
    const dns = await startScriptedDns(lab, { 'silent.lab.test': { fault: 'silence' } });
    const { facts, ms } = await stoppedAt(
      'dns',
      settings(25, { host: 'silent.lab.test', dnsServers: [dns.address] }),
    );
    expect(facts.interrupted).toBe('aborted');
    expect(ms).toBeLessThan(500);
  });

  test('while the connection is waited for', async () => {
    await using silent = await openSilentListener();
    const { facts, ms } = await stoppedAt('tcp', settings(silent.port));
    expect(facts.interrupted).toBe('aborted');
    expect(ms).toBeLessThan(500);
  });

  test('before anything began', async () => {
    const facts = await probe(settings(await mute()), { signal: AbortSignal.abort() });
    expect(facts.interrupted).toBe('aborted');
    expect(judge(facts).verdict).toBe('inconclusive');
  });
});

describe('the deadline of the whole check', () => {
  test('holds for a mute server, control experiments included', async () => {
    const port = await mute();
    const { facts, ms } = await timed(() => probe(settings(port, { deadlineMs: 2_000 })));
    expect(ms).toBeLessThan(2_500);
    expect(facts.session?.greeting).toBeUndefined();
  });

  test('holds for a silent port', async () => {
    await using silent = await openSilentListener();
    const { ms } = await timed(() => probe(settings(silent.port, { deadlineMs: 500 })));
    expect(ms).toBeLessThan(1_000);
  });

  test('holds for a token endpoint that never answers', async () => {
    const server = await startScriptedServer(lab, { security: 'none', mechanisms: ['XOAUTH2'] });
    const endpoint = await startTokenEndpoint(lab, { stall: true });
    const { ms } = await timed(() =>
      probe(
        settings(server.port, {
          deadlineMs: 1_000,
          allowCleartextLogin: true,
          username: 'app',
          oauth: {
            grant: 'client-credentials',
            tokenEndpoint: endpoint.tokenUrl,
            clientId: 'app',
            clientSecret: new Secret('ho/rse+battery=1'),
            scopes: [],
          },
        }),
      ),
    );
    expect(ms).toBeLessThan(1_500);
  });
});

describe('what is asked of the network', () => {
  test('a healthy check asks the resolver once for each IP version, and looks at nothing beside', async () => {
    const dns = await startScriptedDns(lab, { 'mail.lab.test': { records: { A: ['127.0.0.1'] } } });
    const server = await startScriptedServer(lab, { security: 'none' });
    const seen: string[] = [];
    const facts = await probe(
      { host: 'mail.lab.test', port: server.port, security: 'auto', dnsServers: [dns.address] },
      { onEvent: (event) => event.kind === 'control' && seen.push(event.what) },
    );
    expect(judge(facts).verdict).toBe('ok');
    expect(dns.questions.toSorted()).toEqual(['A mail.lab.test udp', 'AAAA mail.lab.test udp']);
    expect(seen).toEqual([]);
  });

  test('a code that RFC 5321 does not have counts by its first digit (§4.2)', async () => {
    const server = await startScriptedServer(lab, {
      security: 'none',
      answers: { mail: '252 2.1.0 as you like', rcpt: '254 2.1.5 so be it', message: '259 2.0.0 taken' },
    });
    const facts = await probe(
      settings(server.port, { from: 'app@lab.test', to: 'bob@lab.test', send: true }),
    );
    expect(judge(facts)).toMatchObject({ verdict: 'ok' });
    expect(facts.session?.data?.code).toBe(259);
  });

  test('a second connection that is refused is no defect of ours', async () => {
    const server = await startScriptedServer(lab, {
      security: 'starttls',
      tls: { fault: 'alert' },
      answers: { greeting: { reply: '421 4.7.0 Too many connections', afterwards: 'close', skip: 1 } },
    });
    const facts = await probe(settings(server.port, { security: 'starttls' }));
    expect(facts.interrupted).toBeUndefined();
    expect(facts.controls.relaxedTls).toMatchObject({ ok: false, reason: expect.stringContaining('421') });
  });
});
