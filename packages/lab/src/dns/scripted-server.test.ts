import { Resolver } from 'node:dns/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Lab } from '../lab.ts';
import { type LabDns, type LabScriptedDns, startDnsmasq, startScriptedDns } from './start.ts';

let lab: Lab;
let scripted: LabScriptedDns;
let dnsmasq: LabDns;

beforeAll(async () => {
  lab = await Lab.open();
  const address = { A: ['198.18.2.2'] };
  scripted = await startScriptedDns(lab, {
    'mail.example.net': {
      records: { ...address, AAAA: ['2001:2:0:2::2'], TXT: ['v=spf1 -all'], PTR: 'mail.example.net' },
    },
    'servfail.example.net': { fault: 'servfail' },
    'refused.example.net': { fault: 'refused' },
    'gone.example.net': { fault: 'nxdomain', records: address },
    'silence.example.net': { fault: 'silence', records: address },
    'no-data.example.net': { fault: 'no-data' },
    'malformed.example.net': { fault: 'malformed', records: address },
    'wrong-id.example.net': { fault: 'wrong-id', records: address },
    'truncated.example.net': { fault: 'truncated', records: address },
    'udp-only.example.net': { fault: 'truncated-without-tcp', records: address },
    'rebinding.example.net': { records: address, laterRecords: { A: ['127.0.0.1'] } },
    'alias.example.net': { records: { CNAME: 'mail.example.net' } },
    'alias-to-nowhere.example.net': { records: { CNAME: 'missing.example.net' } },
    'alias-one.example.net': { records: { CNAME: 'alias-two.example.net' } },
    'alias-two.example.net': { records: { CNAME: 'alias-one.example.net' } },
    'example.net': { records: { MX: [{ preference: 0, exchange: '.' }] } },
    '_submission._tcp.example.net': {
      records: { SRV: [{ priority: 1, weight: 2, port: 587, target: 'mail.example.net' }] },
    },
  });
  dnsmasq = await startDnsmasq(lab, {
    hosts: {
      'mail.example.net': ['198.18.2.2', '2001:2:0:2::2'],
      'ipv4.example.net': ['198.18.2.2'],
      'ipv6.example.net': ['2001:2:0:2::2'],
      'zero.example.net': ['0.0.0.0'],
    },
    aliases: { 'alias.example.net': 'mail.example.net' },
    mx: [{ domain: 'example.net', exchange: 'mail.example.net', preference: 10 }],
    srv: [
      { name: '_submission._tcp.example.net', target: 'mail.example.net', port: 587, priority: 3, weight: 4 },
    ],
    txt: { 'example.net': 'v=spf1 mx -all' },
  });
});
afterAll(() => lab.close());

function ask(server: LabDns, name: string, type: string): Promise<unknown> {
  const resolver = new Resolver({ timeout: 300, tries: 1 });
  resolver.setServers([server.address]);
  return resolver.resolve(name, type).catch((error: NodeJS.ErrnoException) => error.code);
}

describe('the scripted server', () => {
  test('answers differently from the second question on, where it is told to', async () => {
    const twice = [
      await ask(scripted, 'rebinding.example.net', 'A'),
      await ask(scripted, 'rebinding.example.net', 'A'),
    ];
    expect(twice).toEqual([['198.18.2.2'], ['127.0.0.1']]);
  });

  test.each([
    ['mail', 'A', ['198.18.2.2']],
    ['mail', 'AAAA', ['2001:2:0:2::2']],
    ['MAIL', 'A', ['198.18.2.2']],
    ['mail', 'TXT', [['v=spf1 -all']]],
    ['mail', 'MX', 'ENODATA'],
    ['missing', 'A', 'ENOTFOUND'],
    ['servfail', 'A', 'ESERVFAIL'],
    ['refused', 'A', 'EREFUSED'],
    ['gone', 'A', 'ENOTFOUND'],
    ['silence', 'A', 'ETIMEOUT'],
    ['no-data', 'A', 'ENODATA'],
    ['malformed', 'A', 'EBADRESP'],
    ['wrong-id', 'A', 'ETIMEOUT'],
    ['truncated', 'A', ['198.18.2.2']],
    ['udp-only', 'A', 'ETIMEOUT'],
    ['alias', 'A', ['198.18.2.2']],
    ['alias', 'CNAME', ['mail.example.net']],
    ['alias-to-nowhere', 'A', 'ENOTFOUND'],
    ['alias-one', 'A', 'ESERVFAIL'],
  ])('%s.example.net %s → %j', async (label, type, expected) => {
    expect(await ask(scripted, `${label}.example.net`, type)).toEqual(expected);
  });

  test('gives MX and SRV records, a null MX too', async () => {
    expect(await ask(scripted, 'example.net', 'MX')).toMatchObject([{ priority: 0, exchange: '' }]);
    expect(await ask(scripted, '_submission._tcp.example.net', 'SRV')).toMatchObject([
      { priority: 1, weight: 2, port: 587, name: 'mail.example.net' },
    ]);
  });

  test('keeps what it was asked, with the transport', async () => {
    await ask(scripted, 'truncated.example.net', 'AAAA');
    expect(scripted.questions.slice(-2)).toEqual([
      'AAAA truncated.example.net udp',
      'AAAA truncated.example.net tcp',
    ]);
  });
});

describe('dnsmasq', () => {
  test.each([
    ['mail.example.net', 'A', ['198.18.2.2']],
    ['mail.example.net', 'AAAA', ['2001:2:0:2::2']],
    ['ipv4.example.net', 'AAAA', 'ENODATA'],
    ['ipv6.example.net', 'A', 'ENODATA'],
    ['zero.example.net', 'A', ['0.0.0.0']],
    ['alias.example.net', 'A', ['198.18.2.2']],
    ['missing.example.net', 'A', 'ENOTFOUND'],
    ['missing.test', 'AAAA', 'ENOTFOUND'],
    ['example.net', 'TXT', [['v=spf1 mx -all']]],
  ])('%s %s → %j', async (name, type, expected) => {
    expect(await ask(dnsmasq, name, type)).toEqual(expected);
  });

  test('gives MX and SRV records', async () => {
    expect(await ask(dnsmasq, 'example.net', 'MX')).toMatchObject([
      { priority: 10, exchange: 'mail.example.net' },
    ]);
    expect(await ask(dnsmasq, '_submission._tcp.example.net', 'SRV')).toMatchObject([
      { priority: 3, weight: 4, port: 587, name: 'mail.example.net' },
    ]);
  });
});
