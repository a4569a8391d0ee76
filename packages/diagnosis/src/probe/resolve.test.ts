import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startScriptedDns } from '../../../lab/src/dns/start.ts';
import { Lab } from '../../../lab/src/lab.ts';
import { dnsDetails, resolveHost } from './resolve.ts';

let lab: Lab;
let server: string;
let questions: readonly string[];

beforeAll(async () => {
  lab = await Lab.open();
  const dns = await startScriptedDns(lab, {
    'mail.lab.test': { records: { A: ['192.0.2.25', '10.1.2.3'], AAAA: ['2606:4700::25'] } },
    'v4.lab.test': { records: { A: ['10.1.2.4'] } },
    'v6.lab.test': { records: { AAAA: ['2606:4700::26'] } },
    'alias.lab.test': { records: { CNAME: 'v4.lab.test' } },
    'mx.lab.test': { records: { MX: [{ preference: 10, exchange: 'mail.lab.test' }] } },
    'broken.lab.test': { fault: 'servfail' },
    'no.lab.test': { fault: 'refused' },
    'silent.lab.test': { fault: 'silence' },
    'empty.lab.test': { fault: 'no-data' },
  });
  server = dns.address;
  questions = dns.questions;
});
afterAll(() => lab.close());

const options = () => ({ timeoutMs: 2_000, servers: [server] });

describe('resolving', () => {
  test('both IP versions, with what each address is good for', async () => {
    const { addresses, name } = await resolveHost('mail.lab.test', options());
    expect(name).toBe('mail.lab.test');
    expect(addresses).toEqual([
      { address: '2606:4700::25', family: 6, kind: 'global' },
      { address: '192.0.2.25', family: 4, kind: 'unusable' },
      { address: '10.1.2.3', family: 4, kind: 'private' },
    ]);
  });

  test.each(['v4.lab.test', 'v6.lab.test', 'alias.lab.test'])('%s has one address', async (name) => {
    expect((await resolveHost(name, options())).addresses).toHaveLength(1);
  });

  test.each([
    ['nowhere.lab.test', 'ENOTFOUND'],
    ['empty.lab.test', 'ENODATA'],
    ['mx.lab.test', 'ENODATA'],
    ['broken.lab.test', 'ESERVFAIL'],
    ['no.lab.test', 'EREFUSED'],
  ])('%s: %s', async (name, error) => {
    expect(await resolveHost(name, options())).toMatchObject({ addresses: [], error });
  });

  test('silence ends with the limit', async () => {
    const facts = await resolveHost('silent.lab.test', { ...options(), timeoutMs: 300 });
    expect(facts).toMatchObject({ addresses: [], error: 'ETIMEOUT' });
    expect(facts.durationMs).toBeLessThan(1_500);
  });

  test('an address is not asked for', async () => {
    const before = questions.length;
    expect(await resolveHost('192.88.99.25', options())).toEqual({
      addresses: [{ address: '192.88.99.25', family: 4, kind: 'global' }],
      durationMs: 0,
    });
    expect(questions.length).toBe(before);
  });

  test('the caller stops: the wait ends at once', async () => {
    const stop = new AbortController();
    const resolving = resolveHost('silent.lab.test', {
      ...options(),
      timeoutMs: 60_000,
      signal: stop.signal,
    });
    stop.abort();
    expect(await resolving).toMatchObject({ addresses: [], error: 'ECANCELLED' });
  });

  test("the system's way knows localhost", async () => {
    const { addresses } = await resolveHost('localhost', { timeoutMs: 2_000 });
    expect(addresses.every(({ kind }) => kind === 'loopback')).toBe(true);
    expect(addresses).not.toEqual([]);
  });
});

describe('single questions', () => {
  test.each([
    ['nowhere.lab.test', 'NXDOMAIN'],
    ['empty.lab.test', 'NODATA'],
    ['broken.lab.test', 'SERVFAIL'],
    ['no.lab.test', 'REFUSED'],
    ['v4.lab.test', 'found'],
  ])('%s: %s', async (name, status) => {
    const { a, resolvers } = await dnsDetails(name, options());
    expect(a.status).toBe(status);
    expect(resolvers).toEqual([{ server, a: { status, records: a.records } }]);
  });

  test('MX records of a mail domain that was taken for a server', async () => {
    expect((await dnsDetails('mx.lab.test', options())).mx).toEqual({
      status: 'found',
      records: ['mail.lab.test'],
    });
  });

  test('silence', async () => {
    const { a, aaaa, mx } = await dnsDetails('silent.lab.test', { ...options(), timeoutMs: 300 });
    expect([a.status, aaaa.status, mx.status]).toEqual(['TIMEOUT', 'TIMEOUT', 'TIMEOUT']);
  });
});
