import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ZoneScript } from '../../../lab/src/dns/answers.ts';
import { type LabScriptedDns, startScriptedDns } from '../../../lab/src/dns/start.ts';
import { Lab } from '../../../lab/src/lab.ts';
import { discover } from './discover.ts';
import { type DiscoverOptions, type Discovery, type DiscoverySource, discoverySources } from './types.ts';

const host = { A: ['198.51.100.7'], AAAA: ['2001:db8::7'] };
const srv = (priority: number, weight: number, port: number, target: string) => ({
  priority,
  weight,
  port,
  target,
});

/** One domain for each situation. */
const zone: ZoneScript = {
  '_submissions._tcp.both.example': {
    records: {
      SRV: [
        srv(20, 0, 465, 'backup.both.example'),
        srv(10, 1, 465, 'light.both.example'),
        srv(10, 9, 465, 'Heavy.both.example'),
      ],
    },
  },
  '_submission._tcp.both.example': { records: { SRV: [srv(0, 1, 587, 'mail.both.example')] } },
  'smtp.both.example': { records: host },
  '_submission._tcp.implicit.example': { records: { SRV: [srv(0, 1, 465, 'mail.implicit.example')] } },
  '_submission._tcp.outside.example': { records: { SRV: [srv(0, 1, 587, 'mail.elsewhere.example')] } },
  '_submissions._tcp.refuses.example': { records: { SRV: [srv(0, 0, 0, '.')] } },
  'smtp.refuses.example': { records: host },
  'workspace.example': { records: { MX: [{ preference: 5, exchange: 'alt1.aspmx.l.google.com' }] } },
  'europe.example': {
    records: {
      MX: [
        { preference: 20, exchange: 'mx2.zoho.eu' },
        { preference: 10, exchange: 'mx.zoho.eu' },
      ],
    },
  },
  'unknown-mx.example': { records: { MX: [{ preference: 10, exchange: 'in.unknown-mx.example' }] } },
  'null-mx.example': { records: { MX: [{ preference: 0, exchange: '.' }] } },
  'broken.example': { fault: 'servfail' },
  '_submissions._tcp.broken.example': { fault: 'servfail' },
  'silent.example': { fault: 'silence' },
  '_submissions._tcp.silent.example': { fault: 'silence' },
  '_submission._tcp.silent.example': { fault: 'silence' },
  'smtp.silent.example': { fault: 'silence' },
  'mail.silent.example': { fault: 'silence' },
  'no-such-host-postroad-asks.silent.example': { fault: 'silence' },
  'smtp.guess.example': { records: host },
  'smtp.wildcard.example': { records: host },
  'mail.wildcard.example': { records: host },
  'no-such-host-postroad-asks.wildcard.example': { records: host },
  '_submissions._tcp.agree.example': { records: { SRV: [srv(0, 1, 465, 'smtp.agree.example')] } },
  'smtp.agree.example': { records: host },
};

const document = (domain: string, port = 465, socketType = 'SSL') => `<clientConfig version="1.1">
<emailProvider id="${domain}"><outgoingServer type="smtp"><hostname>smtp.${domain}</hostname><port>${port}</port>
<socketType>${socketType}</socketType><authentication>password-cleartext</authentication>
<username>%EMAILLOCALPART%</username></outgoingServer></emailProvider></clientConfig>`;

let lab: Lab;
let dns: LabScriptedDns;
let base: string;
const asked: string[] = [];

/** What the web server says, by path. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://test');
  asked.push(`${pathname}${search}`);
  const [, source = '', domain = ''] = pathname.split('/');
  if (domain === 'agree.example' && source === 'own') response.end(document(domain));
  else if (domain === 'ispdb.example' && source === 'ispdb') response.end(document(domain, 587, 'STARTTLS'));
  else if (domain === 'page.example') response.end('<html><body>Welcome</body></html>');
  else if (domain === 'endless.example') {
    const more = () => {
      while (response.write('<!-- '.padEnd(65_536, 'x')));
      response.once('drain', more);
    };
    more();
  } else if (domain === 'hanging.example') response.writeHead(200).write('<clientConfig>');
  else if (domain === 'forbidden.example') response.writeHead(403).end();
  else response.writeHead(404).end();
}

beforeAll(async () => {
  lab = await Lab.open();
  dns = await startScriptedDns(lab, zone);
  const web = createServer(answer);
  await new Promise<void>((resolve) => {
    web.listen(0, '127.0.0.1', resolve);
  });
  lab.onClose('web server', async () => {
    web.closeAllConnections();
    await new Promise((resolve) => {
      web.close(resolve);
    });
  });
  base = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
});
afterAll(() => lab.close());

function look(address: string, options: DiscoverOptions = {}): Promise<Discovery> {
  return discover(address, {
    dnsServers: [dns.address],
    timeoutMs: 1_500,
    urls: {
      autoconfig: `${base}/own/%EMAILDOMAIN%?emailaddress=%EMAILADDRESS%`,
      'autoconfig-well-known': `${base}/well-known/%EMAILDOMAIN%`,
      ispdb: `${base}/ispdb/%EMAILDOMAIN%`,
    },
    ...options,
  });
}

function said({ tried }: Discovery, source: DiscoverySource): string | undefined {
  return tried.find((one) => one.source === source)?.said;
}

test('every source is asked and reported, in order, with its time', async () => {
  const { tried, suggestions, address, domain } = await look('user@nothing.example');
  expect(tried.map(({ source }) => source)).toEqual(discoverySources);
  expect(tried.every(({ ok, said: words, ms }) => !ok && words !== '' && ms >= 0)).toBe(true);
  expect(suggestions).toEqual([]);
  expect({ address, domain }).toEqual({ address: 'user@nothing.example', domain: 'nothing.example' });
});

test('an address that is none is a TypeError', async () => {
  await expect(look('nothing.example')).rejects.toThrow(TypeError);
});

test('a domain in other letters is asked for in A-labels', async () => {
  const { tried, address } = await look('user@bücher.example');
  expect(address).toBe('user@xn--bcher-kva.example');
  expect(tried[1]?.asked).toBe('_submissions._tcp.xn--bcher-kva.example');
  expect(dns.questions).toContain('SRV _submissions._tcp.xn--bcher-kva.example udp');
});

describe('the catalogue', () => {
  test('knows a mailbox provider by its domain, and how its login looks', async () => {
    const { suggestions } = await look('some.one@gmail.com');
    expect(suggestions[0]).toMatchObject({
      provider: { id: 'gmail' },
      source: 'catalogue',
      endpoints: [{ host: 'smtp.gmail.com', port: 587, security: 'starttls' }, { port: 465 }],
      username: { form: '%EMAILADDRESS%', value: 'some.one@gmail.com' },
    });
  });

  test('gives the part before the @ where a provider wants that', async () => {
    const { suggestions } = await look('someone@shaw.ca');
    expect(suggestions[0]?.username).toMatchObject({ form: '%EMAILLOCALPART%', value: 'someone' });
  });

  test("puts the address's own country first", async () => {
    const first = async (address: string) => (await look(address)).suggestions[0]?.endpoints[0]?.host;
    expect(await first('a@gmx.net')).toBe('mail.gmx.net');
    expect(await first('a@gmx.com')).toBe('mail.gmx.com');
    expect(await first('a@126.com')).toBe('smtp.126.com');
    expect(await first('a@zohomail.eu')).toBe('smtp.zoho.com');
    expect(await first('a@zoho.eu')).toBe('smtp.zoho.eu');
  });

  test('says that a provider has no SMTP for this address, and lets nobody guess', async () => {
    for (const address of ['a@tuta.com', 'a@proton.me']) {
      const found = await look(address);
      expect(found.suggestions).toEqual([]);
      expect(said(found, 'catalogue')).toMatch(/^(Tuta|Proton).*: \S/);
    }
  });
});

describe('SRV records', () => {
  test('are ordered by priority, then weight; implicit TLS before STARTTLS', async () => {
    const { suggestions, tried } = await look('user@both.example');
    expect(suggestions[0]?.endpoints).toEqual([
      { host: 'heavy.both.example', port: 465, security: 'implicit' },
      { host: 'light.both.example', port: 465, security: 'implicit' },
      { host: 'backup.both.example', port: 465, security: 'implicit' },
      { host: 'mail.both.example', port: 587, security: 'starttls' },
    ]);
    expect(suggestions[0]).toMatchObject({ source: 'srv-submissions', alsoFrom: ['srv-submission'] });
    expect(tried.find(({ source }) => source === 'srv-submission')?.endpoints).toHaveLength(1);
    expect(suggestions[1]?.source).toBe('guess-smtp');
  });

  test('of _submission with port 465 mean implicit TLS', async () => {
    const { suggestions } = await look('user@implicit.example');
    expect(suggestions[0]?.endpoints).toEqual([
      { host: 'mail.implicit.example', port: 465, security: 'implicit' },
    ]);
  });

  test('that lead out of the domain are trusted less', async () => {
    const [inside, outside] = await Promise.all([look('u@implicit.example'), look('u@outside.example')]);
    expect(outside.suggestions[0]?.confidence).toBeLessThan(inside.suggestions[0]?.confidence ?? 0);
  });

  test('with the target "." say that there is no service, and nothing is guessed', async () => {
    const found = await look('user@refuses.example');
    expect(said(found, 'srv-submissions')).toContain('offers no such service');
    expect(said(found, 'guess-smtp')).toContain('the name exists');
    expect(found.suggestions).toEqual([]);
  });
});

describe('MX hosts', () => {
  test('lead to the provider of the catalogue', async () => {
    const { suggestions, tried } = await look('user@workspace.example');
    expect(suggestions[0]).toMatchObject({ provider: { id: 'gmail' }, source: 'mx' });
    expect(tried.find(({ source }) => source === 'mx')?.said).toContain('alt1.aspmx.l.google.com belongs to');
  });

  test('choose the data centre, and the host for own domains', async () => {
    const { suggestions } = await look('user@europe.example');
    expect(suggestions[0]?.endpoints[0]).toMatchObject({ host: 'smtppro.zoho.eu', port: 465 });
    expect(suggestions[0]?.endpoints.map((endpoint) => endpoint.host)).not.toContain('smtp.zoho.eu');
  });

  test('of nobody known, a null MX, a broken and a silent resolver are told apart', async () => {
    expect(said(await look('u@unknown-mx.example'), 'mx')).toBe(
      'in.unknown-mx.example: of no provider in the catalogue',
    );
    expect(said(await look('u@null-mx.example'), 'mx')).toContain('null MX');
    expect(said(await look('u@broken.example'), 'mx')).toContain('SERVFAIL');
    expect(said(await look('u@nothing.example'), 'mx')).toBe('no such name in DNS');
    const silent = await look('u@silent.example', { timeoutMs: 600 });
    expect(said(silent, 'mx')).toBe('the resolver did not answer in time');
    expect(Math.max(...silent.tried.map(({ ms }) => ms))).toBeLessThan(2_000);
  });
});

describe('guesses', () => {
  test('are names that exist, never more than that', async () => {
    const found = await look('user@guess.example');
    expect(said(found, 'guess-smtp')).toContain('not connected to');
    expect(said(found, 'guess-mail')).toBe('no such name in DNS');
    expect(found.suggestions[0]).toMatchObject({
      source: 'guess-smtp',
      endpoints: [
        { host: 'smtp.guess.example', port: 465, security: 'implicit' },
        { host: 'smtp.guess.example', port: 587, security: 'starttls' },
      ],
    });
    expect(found.suggestions[0]?.confidence).toBeLessThan(0.5);
  });

  test('are none where every name of the domain exists', async () => {
    const found = await look('user@wildcard.example');
    expect(said(found, 'guess-smtp')).toContain('wildcard');
    expect(found.suggestions).toEqual([]);
  });
});

describe('autoconfig documents', () => {
  test('and SRV records that agree are one suggestion, surer than either', async () => {
    const { suggestions } = await look('user@agree.example');
    expect(suggestions).toHaveLength(1);
    expect(suggestions[0]).toMatchObject({
      source: 'srv-submissions',
      alsoFrom: ['autoconfig', 'guess-smtp'],
    });
    expect(suggestions[0]?.confidence).toBeGreaterThan(0.95);
  });

  test('of ISPDB are asked for by domain, those of the domain by address', async () => {
    asked.length = 0;
    const { suggestions } = await look('se+cret@ispdb.example');
    expect(suggestions[0]).toMatchObject({
      source: 'ispdb',
      endpoints: [{ host: 'smtp.ispdb.example', port: 587, security: 'starttls' }],
      username: { form: '%EMAILLOCALPART%', value: 'se+cret' },
    });
    expect([...asked].sort()).toEqual([
      '/ispdb/ispdb.example',
      '/own/ispdb.example?emailaddress=se%2Bcret%40ispdb.example',
      '/well-known/ispdb.example',
    ]);
  });

  test.each([
    ['page.example', 'no autoconfig document'],
    ['endless.example', 'longer than 262144 bytes'],
    ['hanging.example', 'no answer within 700 ms'],
    ['forbidden.example', 'HTTP 403'],
  ])('of %s: %s', async (domain, problem) => {
    const found = await look(`user@${domain}`, { timeoutMs: 700 });
    for (const source of ['autoconfig', 'autoconfig-well-known', 'ispdb'] as const)
      expect(said(found, source)).toContain(problem);
  });

  test('from a port nobody listens on say so', async () => {
    const port = await lab.freePort('127.0.0.1');
    const found = await look('user@nothing.example', { urls: { ispdb: `http://127.0.0.1:${port}/` } });
    expect(said(found, 'ispdb')).toBe('not reachable (ECONNREFUSED)');
  });

  test('are fetched by the function given', async () => {
    const urls: string[] = [];
    await look('user@nothing.example', {
      urls: {},
      fetch: async (input) => {
        urls.push(String(input));
        throw new TypeError('not allowed here');
      },
    });
    expect(urls).toEqual([
      'https://autoconfig.nothing.example/mail/config-v1.1.xml?emailaddress=user%40nothing.example',
      'https://nothing.example/.well-known/autoconfig/mail/config-v1.1.xml',
      'https://autoconfig.thunderbird.net/v1.1/nothing.example',
    ]);
  });
});
