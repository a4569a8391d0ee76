import { describe, expect, test } from 'vitest';
import { judgeConnection } from './judge-connection.ts';
import { defaultNetworkPolicy, type NetworkPolicy } from './policy.ts';
import { metadataServices } from './special-networks.ts';

const judge = (address: string, change: Partial<NetworkPolicy> = {}, port = 587) =>
  judgeConnection({ ...defaultNetworkPolicy, ...change }, address, port, 'smtp', address);

/** An address of each block that is not of the public Internet, with the block's first and last one where they matter. */
const refused: readonly (readonly [string, RegExp])[] = [
  ['0.0.0.0', /unspecified/],
  ['0.255.255.255', /unspecified/],
  ['10.0.0.0', /private network .*RFC 1918/],
  ['10.255.255.255', /private network/],
  ['100.64.0.1', /carrier/],
  ['100.100.100.200', /metadata/],
  ['100.127.255.255', /carrier/],
  ['127.0.0.1', /loopback/],
  ['127.255.255.254', /loopback/],
  ['168.63.129.16', /Azure/],
  ['169.254.0.1', /link-local/],
  ['169.254.169.254', /metadata/],
  ['172.16.0.1', /private/],
  ['172.31.255.255', /private/],
  ['192.0.0.8', /protocol assignments/],
  ['192.0.2.1', /documentation/],
  ['192.88.99.1', /6to4/],
  ['192.168.255.255', /private/],
  ['198.18.0.1', /benchmarking/],
  ['198.19.255.255', /benchmarking/],
  ['198.51.100.7', /documentation/],
  ['203.0.113.7', /documentation/],
  ['224.0.0.1', /multicast/],
  ['239.255.255.255', /multicast/],
  ['240.0.0.1', /reserved/],
  ['255.255.255.255', /broadcast/],
  ['::', /unspecified/],
  ['::1', /loopback/],
  ['0:0:0:0:0:0:0:1', /loopback/],
  ['::1%lo', /loopback/],
  ['100::1', /discard/],
  ['100:0:0:1::1', /dummy/],
  ['2001:2::1', /benchmarking/],
  ['2001:db8::1', /documentation/],
  ['2001:1::1', /protocol assignments/],
  ['3fff::1', /documentation/],
  ['5f00::1', /segment/],
  ['fc00::1', /private/],
  ['fd12:3456::1', /private/],
  ['FD00:EC2::254', /metadata/],
  ['fd20:ce::254', /metadata/],
  ['fe80::1', /link-local/],
  ['fe80::1%eth0', /link-local/],
  ['FE80::1%lo', /link-local/],
  ['fec0::1', /site-local/],
  ['ff02::1', /multicast/],
  // Nothing assigned for global unicast.
  ['4000::1', /not an address of the public Internet/],
  ['1::1', /not an address of the public Internet/],
];

/** Each way to write 127.0.0.1 or another inner address as an IPv6 one. */
const inside: readonly (readonly [string, string])[] = [
  ['::ffff:127.0.0.1', '127.0.0.1'],
  ['::ffff:7f00:1', '127.0.0.1'],
  ['::FFFF:7F00:0001', '127.0.0.1'],
  ['0:0:0:0:0:ffff:7f00:1', '127.0.0.1'],
  ['::ffff:127.0.0.1%lo', '127.0.0.1'],
  ['::ffff:a00:1', '10.0.0.1'],
  ['::ffff:a9fe:a9fe', '169.254.169.254'],
  ['::127.0.0.1', '127.0.0.1'],
  ['::7f00:1', '127.0.0.1'],
  ['::ffff:0:7f00:1', '127.0.0.1'],
  ['64:ff9b::7f00:1', '127.0.0.1'],
  ['64:FF9B::7F00:1', '127.0.0.1'],
  ['64:ff9b::127.0.0.1', '127.0.0.1'],
  ['64:ff9b::a9fe:a9fe', '169.254.169.254'],
  ['64:ff9b:1::7f00:1', '127.0.0.1'],
  ['64:ff9b:1:7f00:0:100::', '127.0.0.1'],
  ['2002:7f00:1::', '127.0.0.1'],
  ['2002:c0a8:101::1', '192.168.1.1'],
  // The server 192.168.1.1 in clear; the client 127.0.0.1 with every bit turned over.
  ['2001:0:c0a8:101::', '192.168.1.1'],
  ['2001:0:808:808:0:0:80ff:fffe', '127.0.0.1'],
];

describe('without a policy of its own', () => {
  test.each(refused)('%s is refused, and the reason names its block', (address, reason) => {
    const refusal = judge(address);
    expect(refusal?.reason).toMatch(reason);
    expect(refusal?.reason.startsWith(address)).toBe(true);
    expect(refusal?.remedy).toMatch(/Settings › Network policy.*postroad admin network allow/);
  });

  test.each(inside)('%s is refused as %s', (address, inner) => {
    expect(judge(address)?.reason).toContain(`stands for ${inner}`);
  });

  test.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.0',
    '169.253.255.255',
    '172.15.255.255',
    '172.32.0.0',
    '192.0.1.0',
    '192.169.0.0',
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '2606:4700::1111',
    '2a00:1450:4013:c00::6c',
    '::ffff:1.1.1.1',
    '64:ff9b::101:101',
    '2002:101:101::1',
  ])('%s may be connected to', (address) => {
    expect(judge(address)).toBeUndefined();
  });

  test.each([
    '127.1',
    '2130706433',
    '0177.0.0.1',
    '0x7f.1',
    '0x7f000001',
    '127.0.0.1.',
    'localhost',
    '',
    '[::1]',
    '1.1.1.1/32',
    '1.1.1.1 ',
  ])('%j is no address as a resolver gives it, and is refused', (address) => {
    expect(judge(address)?.reason).toContain('is not an address');
  });
});

describe('the networks of the policy', () => {
  test('what is allowed may be connected to, and what lies beside it may not', () => {
    const allowedNetworks = ['10.20.0.0/16', 'fd00:1::/32'];
    expect(judge('10.20.255.255', { allowedNetworks })).toBeUndefined();
    expect(judge('fd00:1::25', { allowedNetworks })).toBeUndefined();
    expect(judge('10.21.0.0', { allowedNetworks })).toBeDefined();
    expect(judge('fd00:2::25', { allowedNetworks })).toBeDefined();
  });

  test('an IPv4 network allows the spellings in IPv6 that lead to it by the system itself or by NAT64', () => {
    const allowedNetworks = ['10.20.0.0/16'];
    expect(judge('::ffff:10.20.0.1', { allowedNetworks })).toBeUndefined();
    expect(judge('64:ff9b::a14:1', { allowedNetworks })).toBeUndefined();
    expect(judge('::10.20.0.1', { allowedNetworks })).toBeDefined();
  });

  test('all of IPv6 allowed does not allow an inner address of IPv4', () => {
    const allowedNetworks = ['::/0'];
    expect(judge('fe80::1', { allowedNetworks })).toBeUndefined();
    for (const [address, inner] of inside)
      expect(judge(address, { allowedNetworks })?.reason, address).toContain(inner);
  });

  test('a metadata service inside of an allowed network is refused, until it is allowed itself', () => {
    const allowedNetworks = ['0.0.0.0/0', '::/0'];
    for (const { network } of metadataServices) {
      const [address = ''] = network.split('/');
      expect(judge(address, { allowedNetworks })?.reason, address).toMatch(/metadata|credentials|platform/);
      expect(judge(address, { allowedNetworks: [network] }), address).toBeUndefined();
    }
    expect(judge('::ffff:169.254.169.254', { allowedNetworks })?.reason).toContain('metadata');
    expect(judge('64:ff9b::6464:64c8', { allowedNetworks })?.reason).toContain('Alibaba');
    expect(judge('169.254.169.253', { allowedNetworks })).toBeUndefined();
  });

  test('what is denied is refused although it is allowed, in every spelling', () => {
    const policy = {
      allowedNetworks: ['10.0.0.0/8', '0.0.0.0/0'],
      deniedNetworks: ['10.9.0.0/16', '1.1.1.1/32'],
    };
    expect(judge('10.8.0.1', policy)).toBeUndefined();
    for (const address of ['10.9.0.1', '::ffff:10.9.0.1', '64:ff9b::a09:1', '2002:a09:1::', '1.1.1.1'])
      expect(judge(address, policy)?.reason, address).toContain('which the network policy denies');
  });
});

describe('the port', () => {
  test.each([25, 465, 587, 2525, 2587])('%i is one for mail servers', (port) => {
    expect(judge('1.1.1.1', {}, port)).toBeUndefined();
  });

  test.each([22, 80, 143, 443, 993, 3306, 6379, 1, 65_535])('%i is none until it is allowed', (port) => {
    const refusal = judge('1.1.1.1', {}, port);
    expect(refusal?.reason).toContain(`Port ${port} `);
    expect(refusal?.remedy).toContain(`postroad admin network allow ${port}\``);
    expect(judge('1.1.1.1', { extraPorts: [port] }, port)).toBeUndefined();
  });

  test('a range allows its first and last port, and none beside it', () => {
    const at = (port: number) => judge('1.1.1.1', { extraPorts: ['2000-2100'] }, port) === undefined;
    expect([1999, 2000, 2100, 2101].map(at)).toEqual([false, true, true, false]);
  });

  test.each([
    ['imap', 993],
    ['imap', 143],
    ['http', 443],
    ['dns', 53],
  ] as const)('for %s, %i is usual, and the ports of mail servers are not', (purpose, port) => {
    const at = (number: number) =>
      judgeConnection(defaultNetworkPolicy, '1.1.1.1', number, purpose, 'mail.example.com');
    expect(at(port)).toBeUndefined();
    expect(at(587)?.reason).toContain('Port 587');
  });
});

describe('proxies', () => {
  const proxies = ['proxy.example.com:1080', '[2606:4700::1111]:3128'];
  const judgeProxy = (host: string, port: number, address = '1.1.1.1') =>
    judgeConnection({ ...defaultNetworkPolicy, proxies }, address, port, 'proxy', host);
  const judgeTarget = (target: string, port = 587) =>
    judgeConnection({ ...defaultNetworkPolicy, proxies }, target, port, 'proxied', target);

  test('only a listed one is used, however its name is written', () => {
    expect(judgeProxy('proxy.example.com', 1080)).toBeUndefined();
    expect(judgeProxy('PROXY.example.com.', 1080)).toBeUndefined();
    expect(judgeProxy('2606:4700::1111', 3128, '2606:4700::1111')).toBeUndefined();
    expect(judgeProxy('proxy.example.com', 1081)?.reason).toContain('proxy.example.com:1081 is not one');
    expect(judgeProxy('other.example.com', 1080)?.remedy).toContain('allow other.example.com:1080');
  });

  test('a listed one whose name leads inside is refused all the same', () => {
    expect(judgeProxy('proxy.example.com', 1080, '127.0.0.1')?.reason).toContain('loopback');
  });

  test('a name is left to the proxy; an address is judged like any other', () => {
    expect(judgeTarget('smtp.example.com')).toBeUndefined();
    expect(judgeTarget('1.1.1.1')).toBeUndefined();
    expect(judgeTarget('smtp.example.com', 22)?.reason).toContain('Port 22');
    for (const [address] of [...refused, ...inside]) expect(judgeTarget(address), address).toBeDefined();
  });

  test.each([
    'localhost',
    'LOCALHOST.',
    'mail.localhost',
    '127.1',
    '2130706433',
    '0177.0.0.1',
    '0x7f.1',
    '0x7f000001',
    '127.0.0.1.',
    '10.0.0.1.',
    '0X7F.0x0.0x0.0x1',
    '',
  ])('%j is not asked for: programs differ in what it means', (target) => {
    expect(judgeTarget(target)).toBeDefined();
  });
});
