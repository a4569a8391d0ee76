import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CertificateSetup, createCertificates } from '../certificates.ts';
import { Lab } from '../lab.ts';
import { startPart } from '../network/start-part.ts';
import { Dialogue } from './dialogue.ts';
import type { Listening } from './listen.ts';

const name = 'mail.example.net';
let lab: Lab;
let healthy: CertificateSetup;
let server: Listening;
let implicit: Listening;

beforeAll(async () => {
  lab = await Lab.open();
  healthy = await createCertificates('healthy', { names: [name] });
  const tls = { chain: healthy.chain, key: healthy.key };
  const login = { user: 'alice', password: 'correct' };
  server = await startPart(lab, { part: 'responder', options: { name, tls, login } });
  implicit = await startPart(lab, { part: 'responder', options: { name, tls, login, implicitTls: true } });
});
afterAll(() => lab.close());

describe('without anything in between', () => {
  test('the server offers STARTTLS, and the login after it', async () => {
    const dialogue = Dialogue.open(server);
    expect(await dialogue.reply()).toBe(`220 ${name} ESMTP\r\n`);
    expect(await dialogue.command('EHLO client.test')).toMatch(/^250-STARTTLS\r$/m);
    expect(await dialogue.command('STARTTLS')).toMatch(/^220 /);
    expect(await dialogue.startTls(name, healthy.trusted)).toMatchObject({ isTrusted: true });
    expect(await dialogue.command('EHLO client.test')).toMatch(/^250-AUTH PLAIN LOGIN\r$/m);
    const plain = Buffer.from('\0alice\0correct').toString('base64');
    expect(await dialogue.command(`AUTH PLAIN ${plain}`)).toMatch(/^235 /);
    dialogue.close();
  });
});

describe('STARTTLS stripper', () => {
  test('remove: the line is gone, the reply stays whole', async () => {
    const dialogue = Dialogue.open(
      await startPart(lab, { part: 'starttls-stripper', upstream: server, mode: 'remove' }),
    );
    expect(await dialogue.reply()).toBe(`220 ${name} ESMTP\r\n`);
    const reply = await dialogue.command('EHLO client.test');
    expect(reply).toBe(
      `250-${name}\r\n250-PIPELINING\r\n250-SIZE 10240000\r\n250-ENHANCEDSTATUSCODES\r\n250 8BITMIME\r\n`,
    );
    expect(await dialogue.command('QUIT')).toMatch(/^221 /);
    expect(await dialogue.ended()).toBe('end');
  });

  test('asa: greeting and keyword are masked, lengths stay, STARTTLS gets an error', async () => {
    const dialogue = Dialogue.open(
      await startPart(lab, { part: 'starttls-stripper', upstream: server, mode: 'asa' }),
    );
    expect(await dialogue.reply()).toBe(`220 ${'*'.repeat(`${name} ESMTP`.length)}\r\n`);
    const reply = await dialogue.command('EHLO client.test');
    expect(reply).toMatch(/^250-XXXXXXXA\r$/m);
    expect(reply).toMatch(/^250-XXXXXXXXXA\r$/m); // PIPELINING
    expect(reply).toMatch(/^250-SIZE 10240000\r$/m);
    expect(reply).not.toContain('STARTTLS');
    expect(await dialogue.command('STARTTLS')).toMatch(/^502 /);
    expect(await dialogue.command('MAIL FROM:<a@example.net>')).toMatch(/^250 /);
    dialogue.close();
  });

  test('pix: EHLO is an unknown command, HELO works', async () => {
    const dialogue = Dialogue.open(
      await startPart(lab, { part: 'starttls-stripper', upstream: server, mode: 'pix' }),
    );
    expect(await dialogue.reply()).toMatch(/^220 \*+\r\n$/);
    expect(await dialogue.command('EHLO client.test')).toMatch(/^50[02] /);
    expect(await dialogue.command('HELO client.test')).toBe(`250 ${name}\r\n`);
    dialogue.close();
  });

  test('works on lines however the bytes arrive', async () => {
    const dialogue = Dialogue.open(
      await startPart(lab, { part: 'starttls-stripper', upstream: server, mode: 'asa' }),
    );
    await dialogue.reply();
    for (const byte of 'EHLO client.test\r\nNOOP\r\n') {
      dialogue.send(byte);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await dialogue.reply()).toMatch(/^250-XXXXXXXA\r$/m);
    expect(await dialogue.reply()).toMatch(/^250 2\.1\.0 Ok/);
    dialogue.close();
  });

  test('banner masker: only the greeting changes, TLS passes', async () => {
    const dialogue = Dialogue.open(await startPart(lab, { part: 'banner-masker', upstream: server }));
    expect(await dialogue.reply()).toMatch(/^220 \*+\r\n$/);
    expect(await dialogue.command('EHLO client.test')).toMatch(/^250-STARTTLS\r$/m);
    await dialogue.command('STARTTLS');
    expect(await dialogue.startTls(name, healthy.trusted)).toMatchObject({ isTrusted: true });
    dialogue.close();
  });
});

describe('TLS interceptor', () => {
  test.each(['starttls', 'implicit'] as const)('%s: another certificate, the same server', async (mode) => {
    const shown = await createCertificates('intercepted-avast', { names: [name] });
    const upstream = mode === 'implicit' ? implicit : server;
    const options = { upstream, mode, chain: shown.chain, key: shown.key };
    const dialogue = Dialogue.open(await startPart(lab, { part: 'tls-interceptor', options }));
    if (mode === 'starttls') {
      await dialogue.reply();
      await dialogue.command('EHLO client.test');
      expect(await dialogue.command('STARTTLS')).toMatch(/^220 /);
    }
    expect(await dialogue.startTls(name, healthy.trusted)).toEqual({
      issuer: 'Avast Web/Mail Shield Root',
      isTrusted: false,
    });
    if (mode === 'implicit') expect(await dialogue.reply()).toBe(`220 ${name} ESMTP\r\n`);
    expect(await dialogue.command('EHLO client.test')).toMatch(/^250-AUTH PLAIN LOGIN\r$/m);
    dialogue.close();
  });
});

describe('other things on the port', () => {
  test('an HTTP answer comes without a request', async () => {
    const dialogue = Dialogue.open(await startPart(lab, { part: 'http-answer' }));
    expect(await dialogue.until(/\r\n\r\n/)).toMatch(/^HTTP\/1\.1 403 Forbidden\r\n/);
    expect(await dialogue.ended()).toBe('end');
  });

  test.each([
    ['close', 'end'],
    ['reset', 'ECONNRESET'],
  ] as const)('a slammed door: %s', async (how, expected) => {
    const dialogue = Dialogue.open(await startPart(lab, { part: 'slammed-door', how }));
    expect(await dialogue.ended()).toBe(expected);
    expect(dialogue.received).toBe('');
  });
});

describe('delay relay', () => {
  test('adds its round trip to every exchange and to the opening, and keeps the order', async () => {
    const roundTripMs = 60;
    const dialogue = Dialogue.open(
      await startPart(lab, { part: 'delay-relay', upstream: server, roundTripMs }),
    );
    const timed = async (work: () => Promise<unknown>): Promise<number> => {
      const start = performance.now();
      await work();
      return performance.now() - start;
    };
    // Timers may fire up to a millisecond early, each way.
    expect(await timed(() => dialogue.reply())).toBeGreaterThan(2 * roundTripMs - 4);
    const oneMs = await timed(() => dialogue.command('NOOP'));
    expect(oneMs).toBeGreaterThan(roundTripMs - 2);
    const burst = Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? 'NOOP\r\n' : 'VRFY x\r\n'));
    const codes: string[] = [];
    const burstMs = await timed(async () => {
      for (const line of burst) dialogue.send(line);
      for (const _ of burst) codes.push((await dialogue.reply()).slice(0, 3));
    });
    expect(codes).toEqual(burst.map((line) => (line.startsWith('NOOP') ? '250' : '502')));
    // One round trip for all of them, not one each: chunks do not wait for each other.
    expect(burstMs).toBeLessThan(burst.length * roundTripMs * 0.2);
    dialogue.close();
  });
});

describe('proxies', () => {
  const connectRequest = (login?: string): string => {
    const authority = `${server.host}:${server.port}`;
    const header =
      login === undefined ? '' : `Proxy-Authorization: Basic ${Buffer.from(login).toString('base64')}\r\n`;
    return `CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n${header}\r\n`;
  };
  const socksRequest = (): string => {
    const [a, b, c, d] = server.host.split('.').map(Number);
    return String.fromCharCode(
      5,
      1,
      0,
      1,
      a ?? 0,
      b ?? 0,
      c ?? 0,
      d ?? 0,
      server.port >> 8,
      server.port & 255,
    );
  };
  const socksLogin = (user: string, password: string): string =>
    `\x01${String.fromCharCode(user.length)}${user}${String.fromCharCode(password.length)}${password}`;
  const login = { user: 'proxy', password: 'right' };

  test('CONNECT reaches the server', async () => {
    const dialogue = Dialogue.open(await startPart(lab, { part: 'connect-proxy' }));
    dialogue.send(connectRequest());
    expect(await dialogue.until(/\r\n\r\n/)).toMatch(/^HTTP\/1\.1 200 /);
    expect(await dialogue.reply()).toBe(`220 ${name} ESMTP\r\n`);
    expect(await dialogue.command('EHLO client.test')).toMatch(/^250-STARTTLS\r$/m);
    dialogue.close();
  });

  test.each([
    ['login-required', undefined, 407],
    ['refused', undefined, 403],
    ['unreachable', undefined, 504],
    [undefined, undefined, 407],
    [undefined, 'proxy:wrong', 407],
    [undefined, 'proxy:right', 200],
  ] as const)('CONNECT with fault %s and login %s: %d', async (fault, given, code) => {
    const options = fault === undefined ? { login } : { fault };
    const dialogue = Dialogue.open(await startPart(lab, { part: 'connect-proxy', options }));
    dialogue.send(connectRequest(given));
    expect(await dialogue.until(/\r\n\r\n/)).toMatch(new RegExp(`^HTTP/1\\.1 ${code} `));
    dialogue.close();
  });

  test('SOCKS5 reaches the server', async () => {
    const dialogue = Dialogue.open(await startPart(lab, { part: 'socks5-proxy' }));
    dialogue.send('\x05\x01\x00');
    expect(await dialogue.until(/^\x05\x00/)).toHaveLength(2);
    dialogue.send(socksRequest());
    expect(await dialogue.until(/^\x05\x00\x00\x01.{6}/s)).toHaveLength(10);
    expect(await dialogue.reply()).toBe(`220 ${name} ESMTP\r\n`);
    dialogue.close();
  });

  test.each([
    ['right', '\x01\x00'],
    ['wrong', '\x01\x01'],
  ])('SOCKS5 login with the %s password', async (password, reply) => {
    const dialogue = Dialogue.open(await startPart(lab, { part: 'socks5-proxy', options: { login } }));
    dialogue.send('\x05\x02\x00\x02');
    await dialogue.until(/^\x05\x02/);
    dialogue.send(socksLogin('proxy', password));
    expect(await dialogue.until(/^\x01./s)).toBe(reply);
    dialogue.close();
  });

  test('SOCKS5 without a login where one is wanted: no acceptable method', async () => {
    const options = { fault: 'login-required' } as const;
    const dialogue = Dialogue.open(await startPart(lab, { part: 'socks5-proxy', options }));
    dialogue.send('\x05\x01\x00');
    expect(await dialogue.until(/^\x05\xff/)).toHaveLength(2);
    expect(await dialogue.ended()).toBe('end');
  });

  test.each([
    ['refused', 2],
    ['unreachable', 4],
  ] as const)('SOCKS5 %s: reply %d', async (fault, code) => {
    const dialogue = Dialogue.open(await startPart(lab, { part: 'socks5-proxy', options: { fault } }));
    dialogue.send('\x05\x01\x00');
    await dialogue.until(/^\x05\x00/);
    dialogue.send(socksRequest());
    expect((await dialogue.until(/^\x05.{9}/s)).charCodeAt(1)).toBe(code);
    dialogue.close();
  });

  test('SOCKS5 to a closed port: reply 5', async () => {
    const port = await lab.freePort();
    const dialogue = Dialogue.open(await startPart(lab, { part: 'socks5-proxy' }));
    dialogue.send('\x05\x01\x00');
    await dialogue.until(/^\x05\x00/);
    dialogue.send(String.fromCharCode(5, 1, 0, 1, 127, 0, 0, 1, port >> 8, port & 255));
    expect((await dialogue.until(/^\x05.{9}/s)).charCodeAt(1)).toBe(5);
    dialogue.close();
  });

  test.each(['socks5-proxy', 'connect-proxy'] as const)('%s: garbage is no proxy reply', async (part) => {
    const dialogue = Dialogue.open(await startPart(lab, { part, options: { fault: 'garbage' } }));
    expect(await dialogue.until(/\r\n/)).toContain('this is not a proxy');
    expect(await dialogue.ended()).toBe('end');
  });
});
