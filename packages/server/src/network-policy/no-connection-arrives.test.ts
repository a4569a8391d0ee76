import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { type CheckSettings, gather, judge } from '@postroad/diagnosis';
import { discover } from '@postroad/diagnosis/discovery';
import { diagnosisSchema } from '@postroad/diagnosis/schema';
import { Secret } from '@postroad/smtp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LabScriptedDns, startScriptedDns } from '../../../lab/src/dns/start.ts';
import { Lab } from '../../../lab/src/lab.ts';
import { createConnectProxy } from '../../../lab/src/middleboxes/connect-proxy.ts';
import { listenInLab } from '../../../lab/src/middleboxes/listen.ts';
import { createSocks5Proxy } from '../../../lab/src/middleboxes/socks5-proxy.ts';
import { startScriptedServer } from '../../../lab/src/scripted/server.ts';
import { startTokenEndpoint } from '../../../lab/src/scripted/token-endpoint.ts';
import type { NetworkGuard } from './guard.ts';
import type { NetworkPolicy } from './policy.ts';
import { openGuard } from './testing/open-guard.ts';
import { startWitness, type Witness } from './testing/witness.ts';

/**
 * For each way in which the service connects for its users: with the policy nothing arrives at a listener, and where the
 * policy allows it, something does. 127.0.0.2 stands for a public address and is always allowed, 127.0.0.1 and ::1 for
 * what lies inside.
 */
let lab: Lab;
let guard: NetworkGuard;
let set: (policy: Partial<NetworkPolicy>) => Promise<void>;
let dns: LabScriptedDns;
/** Inside, on the same port of both IP versions. */
let inside: readonly Witness[];
/** Outside, on that port too. */
let outside: Witness;
/** What the environment names as a proxy. */
let environmentProxy: Witness;
/** Outside: sends everybody inside. */
let redirecting: Witness;
let port: number;

/** Nothing that any client waits longer for. */
const goAway = (socket: Socket) => void socket.end('554 5.3.2 Go away\r\n');

const outsideNetwork = '127.0.0.2/32';
const insideNetworks = ['127.0.0.1/32', '::1/128'];
const resolverNetwork = '127.0.0.53/32';

async function arrivals(witnesses: readonly Witness[] = inside): Promise<number> {
  const counts = await Promise.all(witnesses.map((witness) => witness.arrivals()));
  return counts.reduce((sum, count) => sum + count, 0);
}

function settings(change: Partial<CheckSettings>): CheckSettings {
  return {
    host: '127.0.0.2',
    port,
    security: 'none',
    controlPorts: [],
    timeouts: { connect: 2_000, greeting: 100 },
    deadlineMs: 5_000,
    ...change,
  };
}

const check = async (change: Partial<CheckSettings>) =>
  judge(await gather(settings(change), { permit: guard.permit, fetch: guard.fetch }));

beforeAll(async () => {
  lab = await Lab.open();
  port = await lab.freePort('127.0.0.1');
  inside = [await startWitness(lab, '127.0.0.1', port, goAway), await startWitness(lab, '::1', port, goAway)];
  outside = await startWitness(lab, '127.0.0.2', port, goAway);
  environmentProxy = await startWitness(lab, '127.0.0.2', await lab.freePort('127.0.0.2'), goAway);
  redirecting = await startWitness(lab, '127.0.0.2', await lab.freePort('127.0.0.2'), (socket) => {
    socket.once('data', (request) => {
      const [, status, host] = /^\w+ \/(\d+)\/(\S*) /.exec(request.toString()) ?? [];
      socket.end(`HTTP/1.1 ${status} Elsewhere\r\nLocation: http://${host}/\r\nContent-Length: 0\r\n\r\n`);
    });
  });
  dns = await startScriptedDns(
    lab,
    {
      'rebinding.example.com': { records: { A: ['127.0.0.2'] }, laterRecords: { A: ['127.0.0.1'] } },
      'both.example.com': { records: { A: ['127.0.0.1', '127.0.0.2'] } },
      'inside.example.com': { records: { A: ['127.0.0.1'], AAAA: ['::1'] } },
      'mapped.example.com': { records: { AAAA: ['::ffff:127.0.0.1'] } },
      'outside.example.com': { records: { A: ['127.0.0.2'] } },
    },
    '127.0.0.53',
  );
  process.env.SOCKS_PROXY = `socks5://127.0.0.2:${environmentProxy.port}`;
  ({ guard, set } = await openGuard(lab));
});
afterAll(async () => {
  delete process.env.SOCKS_PROXY;
  await lab.close();
});

const dnsPort = () => Number(dns.address.split(':')[1]);
/** Everything is allowed but what lies inside. */
const refusing = (change: Partial<NetworkPolicy> = {}) =>
  set({
    allowedNetworks: [outsideNetwork, resolverNetwork],
    extraPorts: [port, dnsPort(), redirecting.port],
    ...change,
  });
const allowing = (change: Partial<NetworkPolicy> = {}) =>
  refusing({ allowedNetworks: [outsideNetwork, resolverNetwork, ...insideNetworks], ...change });

beforeEach(async () => {
  await refusing();
  await arrivals([...inside, outside, environmentProxy, redirecting]);
});

describe('the mail server', () => {
  test.each([
    '127.0.0.1',
    'localhost',
    'LOCALHOST',
    'localhost.',
    '127.1',
    '2130706433',
    '0177.0.0.1',
    '0x7f.1',
    '0x7F000001',
    '::1',
    '[::1]',
    '0:0:0:0:0:0:0:1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::FFFF:7F00:0001',
  ])('at %s is not connected to', async (host) => {
    const { verdict, cause, stage } = await check({ host });
    expect({ verdict, cause, stage }).toEqual({
      verdict: 'inconclusive',
      cause: 'connection-not-permitted',
      stage: 'tcp',
    });
    expect(await arrivals()).toBe(0);
    await allowing();
    expect((await check({ host })).cause).not.toBe('connection-not-permitted');
    expect(await arrivals()).toBeGreaterThan(0);
  });

  test.each(['inside.example.com', 'mapped.example.com'])(
    'whose name %s leads inside is not connected to',
    async (host) => {
      const named = { host, dnsServers: [dns.address], allAddresses: true };
      expect((await check(named)).cause).toBe('connection-not-permitted');
      expect(await arrivals()).toBe(0);
      await allowing();
      await check(named);
      expect(await arrivals()).toBeGreaterThan(0);
    },
  );

  test('whose name has one address outside and one inside is only connected to outside', async () => {
    const named = { host: 'both.example.com', dnsServers: [dns.address], allAddresses: true };
    const { facts, findings } = await check(named);
    expect(await arrivals([outside])).toBeGreaterThan(0);
    expect(await arrivals()).toBe(0);
    expect(facts.addresses.map(({ address, outcome }) => [address, outcome])).toEqual([
      ['127.0.0.1', 'not-permitted'],
      ['127.0.0.2', 'connected'],
    ]);
    expect(findings.find(({ id }) => id === 'connection-not-permitted')?.level).toBe('notice');
    await allowing();
    await check(named);
    expect(await arrivals()).toBeGreaterThan(0);
  });

  test('whose name is bound again between two questions is only connected to where it was judged', async () => {
    const named = { host: 'rebinding.example.com', dnsServers: [dns.address], allAddresses: true };
    await check(named);
    expect(await arrivals([outside])).toBeGreaterThan(0);
    // From here on the name leads inside.
    expect((await check(named)).cause).toBe('connection-not-permitted');
    expect(await arrivals()).toBe(0);
    await allowing();
    await check(named);
    expect(await arrivals()).toBeGreaterThan(0);
  });

  test('at a port that is not allowed is not connected to', async () => {
    await allowing({ extraPorts: [] });
    const { cause, summary, fix } = await check({ host: '127.0.0.1' });
    expect(cause).toBe('connection-not-permitted');
    expect(summary).toContain(`Port ${port} is not one that the network policy allows`);
    expect(fix[0]).toContain(`postroad admin network allow ${port}`);
    expect(await arrivals()).toBe(0);
  });

  test('is not the service itself, whatever is allowed', async () => {
    const other = await openGuard(lab);
    await other.set({ allowedNetworks: ['0.0.0.0/0', '::/0'], extraPorts: [port] });
    const own = (host: string) =>
      gather(settings({ host }), { permit: other.guard.permit, fetch: other.guard.fetch });
    await own('127.0.0.1');
    expect(await arrivals()).toBeGreaterThan(0);
    other.guard.listensOn(port);
    for (const host of ['127.0.0.1', '127.0.0.2', '::1', '::ffff:127.0.0.1'])
      expect(judge(await own(host)).cause, host).toBe('connection-not-permitted');
    expect(await arrivals([...inside, outside])).toBe(0);
  });
});

describe('what a check looks at beside the mail server', () => {
  test('other ports', async () => {
    const closed = await lab.freePort('127.0.0.2');
    const beside = { port: closed, controlPorts: [port] };
    await refusing({ extraPorts: [closed] });
    const { facts } = await check(beside);
    expect(facts.controls.ports.map((control) => [control.port, control.outcome])).toEqual([
      [port, 'not-permitted'],
    ]);
    expect(await arrivals([outside])).toBe(0);
    await refusing({ extraPorts: [closed, port] });
    await check(beside);
    expect(await arrivals([outside])).toBeGreaterThan(0);
  });

  test('the proxy that the environment names', async () => {
    const closed = { port: await lab.freePort('127.0.0.2') };
    const extraPorts = [closed.port];
    await refusing({ extraPorts });
    expect((await check(closed)).cause).toBe('tcp-connection-refused');
    expect(await arrivals([environmentProxy])).toBe(0);
    await refusing({ extraPorts, proxies: [`127.0.0.2:${environmentProxy.port}`] });
    await check(closed);
    expect(await arrivals([environmentProxy])).toBe(1);
  });
});

describe('a proxy', () => {
  test.each(
    (['socks5', 'http', 'https'] as const).flatMap((protocol) =>
      ['127.0.0.1', 'localhost', '2130706433', '::ffff:127.0.0.1'].map((host) => ({ protocol, host })),
    ),
  )('of the settings, $protocol at $host, is not connected to', async ({ protocol, host }) => {
    const through = { host: 'smtp.example.com', proxy: { protocol, host, port }, timeouts: { connect: 200 } };
    const listed = `${host.includes(':') ? `[${host}]` : host}:${port}`;
    const unlisted = await check(through);
    expect(unlisted.cause).toBe('connection-not-permitted');
    expect(unlisted.fix[0]).toContain(`postroad admin network allow ${listed}`);
    // Listed, but leading inside.
    await refusing({ proxies: [listed] });
    expect((await check(through)).cause).toBe('connection-not-permitted');
    expect(await arrivals()).toBe(0);
    await allowing({ proxies: [listed] });
    expect((await check(through)).cause).toBe('proxy-failure');
    expect(await arrivals()).toBeGreaterThan(0);
  });

  test('with one address that is allowed and one that is not is only connected to at the first', async () => {
    const proxy = { protocol: 'socks5', host: 'localhost', port } as const;
    const [v4, v6] = inside;
    for (const [allowed, refused] of [
      [v4, v6],
      [v6, v4],
    ] as const) {
      await refusing({ proxies: [`localhost:${port}`], allowedNetworks: [allowed?.host ?? ''] });
      await check({ host: 'smtp.example.com', proxy });
      expect(await refused?.arrivals()).toBe(0);
      await allowed?.arrivals();
    }
  });

  test.each([
    ['socks5', createSocks5Proxy],
    ['http', createConnectProxy],
  ] as const)('that is allowed, %s, is not asked for an address inside', async (protocol, create) => {
    const proxy = { protocol, ...(await listenInLab(lab, create(), `proxy ${protocol}`, '127.0.0.2')) };
    const proxies = [`127.0.0.2:${proxy.port}`];
    await refusing({ proxies });
    for (const host of [
      '127.0.0.1',
      '::1',
      '::ffff:127.0.0.1',
      'localhost',
      'LocalHost.',
      '127.1',
      '2130706433',
    ])
      expect((await check({ host, proxy })).cause, host).toBe('connection-not-permitted');
    expect(await arrivals()).toBe(0);
    await allowing({ proxies });
    expect((await check({ host: '127.0.0.1', proxy })).cause).not.toBe('connection-not-permitted');
    expect(await arrivals()).toBeGreaterThan(0);
    // Names that lead inside would too, were they not refused: without a policy they arrive.
    for (const host of ['localhost', '127.1', '2130706433']) {
      await gather(settings({ host, proxy }));
      expect(await arrivals(), host).toBeGreaterThan(0);
    }
  });
});

describe('a resolver of the settings', () => {
  test('is not asked', async () => {
    await refusing({ allowedNetworks: [outsideNetwork] });
    const before = dns.questions.length;
    const { verdict, cause, stage } = await check({ host: 'outside.example.com', dnsServers: [dns.address] });
    expect({ verdict, cause, stage }).toEqual({
      verdict: 'inconclusive',
      cause: 'connection-not-permitted',
      stage: 'dns',
    });
    // Nor where only the name without its odd characters is looked for.
    await check({ host: '"outside.example.com"', dnsServers: [dns.address] });
    expect(dns.questions).toHaveLength(before);
    await refusing();
    await check({ host: 'outside.example.com', dnsServers: [dns.address] });
    expect(dns.questions.length).toBeGreaterThan(before);
  });

  test('is not asked for discovery', async () => {
    await refusing({ allowedNetworks: [outsideNetwork] });
    const before = dns.questions.length;
    const find = () =>
      discover('someone@example.com', {
        dnsServers: [dns.address],
        permit: guard.permit,
        fetch: guard.fetch,
        urls: urlsOf(`http://127.0.0.1:${port}/`),
        timeoutMs: 300,
      });
    const { tried } = await find();
    expect(tried.find(({ source }) => source === 'mx')?.said).toContain(
      '127.0.0.53 is in the loopback network',
    );
    expect(dns.questions).toHaveLength(before);
    await refusing();
    await find();
    expect(dns.questions.length).toBeGreaterThan(before);
  });
});

const urlsOf = (url: string) => ({ autoconfig: url, 'autoconfig-well-known': url, ispdb: url });

describe('a web address', () => {
  const hosts = [
    '127.0.0.1',
    'localhost',
    'LOCALHOST',
    '127.1',
    '2130706433',
    '0177.0.0.1',
    '0x7f.1',
    '127.0.0.1.',
    '[::1]',
    '[::ffff:7f00:1]',
    '[::ffff:127.0.0.1]',
  ];
  test.each(hosts.flatMap((host) => [`https://${host}`, `http://${host}`]))(
    '%s is not fetched',
    async (origin) => {
      const asked = () => guard.fetch(`${origin}:${port}/`);
      await expect(asked()).rejects.toMatchObject({ code: 'ENOTPERMITTED' });
      expect(await arrivals()).toBe(0);
      await allowing();
      await expect(asked()).rejects.not.toMatchObject({ code: 'ENOTPERMITTED' });
      expect(await arrivals()).toBe(1);
    },
  );

  test.each([301, 302, 303, 307, 308])('that answers %i is not followed inside', async (status) => {
    const url = (host: string) => `http://127.0.0.2:${redirecting.port}/${status}/${host}:${port}`;
    const asked = (host: string) => guard.fetch(url(host));
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433'])
      await expect(asked(host)).rejects.toMatchObject({ code: 'ENOTPERMITTED' });
    expect(await arrivals()).toBe(0);
    expect(await arrivals([redirecting])).toBe(4);
    await allowing();
    await expect(asked('127.0.0.1')).rejects.not.toMatchObject({ code: 'ENOTPERMITTED' });
    expect(await arrivals()).toBe(1);
  });

  test('of a token endpoint is not asked, and the diagnosis says so', async () => {
    const secret = 'lab-secret-8c1d';
    const user = { name: 'alice@lab.test', token: 'lab-token-4f1d' };
    const server = await startScriptedServer(lab, { users: [user], mechanisms: ['XOAUTH2'] });
    const endpoint = await startTokenEndpoint(lab, {
      address: '127.0.0.3',
      clientId: 'lab-client',
      clientSecret: secret,
      accessToken: user.token,
    });
    const login: Partial<CheckSettings> = {
      host: server.address,
      port: server.port,
      security: 'starttls',
      ca: [readFileSync(server.files.ca, 'utf8')],
      username: user.name,
      timeouts: {},
      oauth: {
        grant: 'client-credentials',
        tokenEndpoint: endpoint.tokenUrl,
        clientId: 'lab-client',
        clientSecret: new Secret(secret),
        scopes: [],
      },
    };
    const extraPorts = [server.port, Number(new URL(endpoint.tokenUrl).port)];
    await set({ allowedNetworks: ['127.0.0.1'], extraPorts });
    const diagnosis = await check(login);
    expect(diagnosis).toMatchObject({
      verdict: 'inconclusive',
      cause: 'connection-not-permitted',
      stage: 'auth',
      summary: expect.stringContaining('127.0.0.3 is in the loopback network'),
    });
    expect(diagnosisSchema.safeParse(JSON.parse(JSON.stringify(diagnosis))).error).toBeUndefined();
    expect(endpoint.requests).toEqual([]);
    await set({ allowedNetworks: ['127.0.0.1', '127.0.0.3'], extraPorts });
    expect((await check(login)).facts.auth?.attempts).toMatchObject([
      { mechanism: 'XOAUTH2', accepted: true },
    ]);
    expect(endpoint.requests).toHaveLength(1);
  });

  test('of a discovery document is not asked, nor where it redirects to', async () => {
    const find = async (url: string) => {
      const { tried } = await discover('someone@example.com', {
        dnsServers: [dns.address],
        permit: guard.permit,
        fetch: guard.fetch,
        urls: urlsOf(url),
        timeoutMs: 300,
      });
      return tried.find(({ source }) => source === 'autoconfig')?.said;
    };
    const direct = `http://127.0.0.1:${port}/`;
    const redirected = `http://127.0.0.2:${redirecting.port}/302/127.0.0.1:${port}`;
    for (const url of [direct, redirected])
      expect(await find(url)).toContain('127.0.0.1 is in the loopback network');
    expect(await arrivals()).toBe(0);
    await allowing();
    for (const url of [direct, redirected]) await find(url);
    // Three sources each.
    expect(await arrivals()).toBe(6);
  });

  test('whose name is bound again is fetched from where it was judged', async () => {
    // To the system the name leads inside, to the guard's one question outside.
    const other = await openGuard(lab, { resolve: async () => ['127.0.0.2'] });
    await other.set({ allowedNetworks: [outsideNetwork], extraPorts: [port] });
    for (const origin of ['https://localhost', 'https://127.0.0.1.example.com'])
      await expect(other.guard.fetch(`${origin}:${port}/`)).rejects.not.toMatchObject({
        code: 'ENOTPERMITTED',
      });
    expect(await arrivals([outside])).toBe(2);
    expect(await arrivals()).toBe(0);
  });
});

describe('an inbox', () => {
  /** As an IMAP client does: to the address it was given. */
  async function open(host: string, through: NetworkGuard = guard): Promise<void> {
    const { address } = await through.connectTarget(host, port);
    const socket = connect({ host: address, port });
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    socket.destroy();
  }

  test.each([
    '127.0.0.1',
    'localhost',
    'LOCALHOST',
    '127.1',
    '2130706433',
    '0177.0.0.1',
    '0x7f.1',
    '::1',
    '::1%lo',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
  ])('at %s is not connected to', async (host) => {
    await expect(open(host)).rejects.toMatchObject({ code: 'ENOTPERMITTED' });
    expect(await arrivals()).toBe(0);
    await allowing();
    await open(host);
    expect(await arrivals()).toBe(1);
  });

  test('whose name is bound again after it was judged is connected to where it was judged', async () => {
    const answers = [['127.0.0.2'], ['127.0.0.1'], ['127.0.0.1', '127.0.0.2'], ['127.0.0.1']];
    let asked = 0;
    const other = await openGuard(lab, { resolve: async () => answers[asked++] ?? [] });
    await other.set({ allowedNetworks: [outsideNetwork], extraPorts: [port] });
    await open('imap.example.com', other.guard);
    await expect(open('imap.example.com', other.guard)).rejects.toMatchObject({ code: 'ENOTPERMITTED' });
    await open('imap.example.com', other.guard);
    const late = other.guard.fetch(`https://imap.example.com:${port}/`);
    await expect(late).rejects.toMatchObject({ code: 'ENOTPERMITTED' });
    // One question for each connection: nobody asks a second time.
    expect(asked).toBe(4);
    expect(await arrivals([outside])).toBe(2);
    expect(await arrivals()).toBe(0);
  });
});
