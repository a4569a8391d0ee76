import { Lab } from '@postroad/lab/lab';
import { createConnectProxy } from '@postroad/lab/middleboxes/connect-proxy';
import { listenInLab } from '@postroad/lab/middleboxes/listen';
import { createSocks5Proxy } from '@postroad/lab/middleboxes/socks5-proxy';
import { startScriptedServer } from '@postroad/lab/scripted/server';
import { describe, expect, test } from 'vitest';
import { openConnection } from '../connect.ts';
import { Deadline } from '../deadline.ts';
import { Secret } from '../secret.ts';
import { SmtpSession } from '../session.ts';
import { Transcript } from '../transcript.ts';
import { parseProxyUrl } from './parse.ts';

const kinds = [
  { protocol: 'http', create: createConnectProxy },
  { protocol: 'socks5', create: createSocks5Proxy },
] as const;

async function greetThrough(
  lab: Lab,
  protocol: 'http' | 'socks5',
  proxy: { host: string; port: number },
  more: object = {},
  port?: number,
) {
  const server = await startScriptedServer(lab, {});
  const deadline = new Deadline(10_000);
  const socket = await openConnection({
    address: server.address,
    port: port ?? server.port,
    proxy: { protocol, ...proxy, ...more },
    timeoutMs: 300,
    deadline,
  });
  const { address: host } = server;
  const session = new SmtpSession(socket, {
    host,
    port: server.port,
    deadline,
    transcript: new Transcript(),
  });
  const greeting = await session.greeting();
  session.quit();
  return greeting.code;
}

describe.each(kinds)('$protocol', ({ protocol, create }) => {
  const login = { user: 'proxy user', password: 'pä55:wörd' };
  const right = { username: login.user, password: new Secret(login.password) };

  test('the greeting comes through, with and without a login', async () => {
    await using lab = await Lab.open();
    const free = await listenInLab(lab, create({}), 'proxy');
    expect(await greetThrough(lab, protocol, free)).toBe(220);
    const locked = await listenInLab(lab, create({ login }), 'proxy');
    expect(await greetThrough(lab, protocol, locked, right)).toBe(220);
  });

  test.each([
    ['auth', { login }, {}],
    ['auth', { login }, { username: login.user, password: new Secret('wrong') }],
    ['refused', { fault: 'refused' }, {}],
    ['upstream', { fault: 'unreachable' }, {}],
    ['protocol', { fault: 'garbage' }, {}],
    ['timeout', { fault: 'silence' }, {}],
  ] as const)('the reason is %s for a proxy set up as %j, called with %j', async (reason, options, more) => {
    await using lab = await Lab.open();
    const proxy = await listenInLab(lab, create(options), 'proxy');
    await expect(greetThrough(lab, protocol, proxy, more)).rejects.toMatchObject({ code: 'EPROXY', reason });
  });

  test('a proxy that is not there is told from a server that is not there', async () => {
    await using lab = await Lab.open();
    const nothing = { host: '127.0.0.1', port: await lab.freePort() };
    await expect(greetThrough(lab, protocol, nothing)).rejects.toMatchObject({ reason: 'unreachable' });
    const proxy = await listenInLab(lab, create({}), 'proxy');
    const dead = await lab.freePort();
    await expect(greetThrough(lab, protocol, proxy, {}, dead)).rejects.toMatchObject({ reason: 'upstream' });
  });
});

describe('the URL of a proxy', () => {
  test.each([
    ['socks5://proxy.lab.test', { protocol: 'socks5', host: 'proxy.lab.test', port: 1080 }],
    ['http://proxy.lab.test:3128', { protocol: 'http', host: 'proxy.lab.test', port: 3128 }],
    ['http://proxy.lab.test:80', { protocol: 'http', host: 'proxy.lab.test', port: 80 }],
    ['proxy.lab.test:8080', { protocol: 'http', host: 'proxy.lab.test', port: 8080 }],
    ['https://[2001:db8::1]:8443', { protocol: 'https', host: '2001:db8::1', port: 8443 }],
  ])('%s', (url, expected) => {
    expect(parseProxyUrl(url)).toEqual(expected);
  });

  test('a login in it is decoded, the password kept as a secret', () => {
    const parsed = parseProxyUrl('socks5://a%40b:p%3Aw@proxy.lab.test');
    expect(parsed.username).toBe('a@b');
    expect(parsed.password?.reveal()).toBe('p:w');
    expect(JSON.stringify(parsed)).not.toContain('p:w');
  });

  test.each([
    'ftp://u:canary@h',
    'http://u:canary@',
    'http://u:canary@h:99999',
    '://canary',
    'http://%E0:canary@h',
  ])('an error about %s does not repeat it', (url) => {
    expect(() => parseProxyUrl(url)).toThrow(TypeError);
    expect(() => parseProxyUrl(url)).not.toThrow(/canary/);
  });
});
