import { describe, expect, test } from 'vitest';
import { defaultNetworkPolicy, networkPolicySchema } from './policy.ts';
import { allow, deny, forget, parsePolicyEntry } from './policy-entry.ts';
import { canonicalNetwork } from './policy-fields.ts';

describe('a network', () => {
  test.each([
    ['10.0.0.0/8', '10.0.0.0/8'],
    ['10.1.2.3/8', '10.0.0.0/8'],
    ['10.1.2.3', '10.1.2.3/32'],
    ['192.168.77.130/25', '192.168.77.128/25'],
    ['172.31.255.255/12', '172.16.0.0/12'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    [' 10.0.0.0/8 ', '10.0.0.0/8'],
    ['FD00::1/8', 'fd00::/8'],
    ['2001:DB8:0:ffff::/47', '2001:db8::/47'],
    ['::1', '::1/128'],
    ['::/0', '::/0'],
    ['::ffff:10.0.0.0/104', '10.0.0.0/8'],
    ['::ffff:a00:1', '10.0.0.1/32'],
    ['::10.0.0.1', '::a00:1/128'],
  ])('%s is %s', (text, canonical) => {
    expect(canonicalNetwork(text)).toBe(canonical);
  });

  test.each([
    '',
    '10',
    '10.1/8',
    '0x0a.0.0.0/8',
    '10.0.0.0/33',
    '::/129',
    '10.0.0.0/8/8',
    '10.0.0.0/',
    '10.0.0.0/-1',
    'fe80::1%lo/64',
    'example.com/24',
    '10.0.0.0/8 '.repeat(2),
  ])('%j is none', (text) => {
    expect(canonicalNetwork(text)).toBeUndefined();
  });
});

describe('an entry on the command line', () => {
  test.each([
    ['10.0.0.0/8', { kind: 'network', value: '10.0.0.0/8' }],
    ['10.0.0.5', { kind: 'network', value: '10.0.0.5/32' }],
    ['::1', { kind: 'network', value: '::1/128' }],
    ['1025', { kind: 'port', value: 1025 }],
    ['2000-2100', { kind: 'port', value: '2000-2100' }],
    ['10.0.0.5:3128', { kind: 'proxy', value: '10.0.0.5:3128' }],
    ['[::1]:1080', { kind: 'proxy', value: '[::1]:1080' }],
    ['Proxy.Example.com.:1080', { kind: 'proxy', value: 'proxy.example.com:1080' }],
  ])('%s', (text, entry) => {
    expect(parsePolicyEntry(text)).toEqual(entry);
  });

  test.each([
    '',
    '0',
    '65536',
    '2100-2000',
    '1-65536',
    'proxy.example.com',
    'http://proxy.example.com:1080',
    'a@b:1',
    'host:0',
    'host:65536',
    '10.0.0.0/64',
  ])('%j is refused with what would be one', (text) => {
    expect(() => parsePolicyEntry(text)).toThrow(/is not a network .* a port .* or a proxy/);
  });

  test('is allowed once, and forgotten wherever it stands', () => {
    const entries = ['10.0.0.0/8', '1025', 'proxy.example.com:1080'].map(parsePolicyEntry);
    const once = entries.reduce(allow, defaultNetworkPolicy);
    expect(once).toEqual({
      allowedNetworks: ['10.0.0.0/8'],
      deniedNetworks: [],
      extraPorts: [1025],
      proxies: ['proxy.example.com:1080'],
    });
    expect(entries.reduce(allow, once)).toEqual(once);
    expect(entries.reduce(forget, once)).toEqual(defaultNetworkPolicy);
  });

  test('is either allowed or denied, whatever was said last', () => {
    const entry = parsePolicyEntry('10.0.0.0/8');
    const denied = deny(allow(defaultNetworkPolicy, entry), '10.0.0.0/8');
    expect(denied).toMatchObject({ allowedNetworks: [], deniedNetworks: ['10.0.0.0/8'] });
    expect(allow(denied, entry)).toMatchObject({ allowedNetworks: ['10.0.0.0/8'], deniedNetworks: [] });
    expect(forget(denied, entry)).toEqual(defaultNetworkPolicy);
  });
});

describe('the whole policy', () => {
  test.each([
    ['allowedNetworks', ['10.1/8'], 'allowedNetworks.0'],
    ['deniedNetworks', ['10.0.0.0/8', 'x'], 'deniedNetworks.1'],
    ['extraPorts', [0], 'extraPorts.0'],
    ['extraPorts', [70_000], 'extraPorts.0'],
    ['extraPorts', ['9-1'], 'extraPorts.0'],
    ['extraPorts', [1.5], 'extraPorts.0'],
    ['proxies', ['proxy.example.com'], 'proxies.0'],
    ['proxies', Array(201).fill('a:1'), 'proxies'],
  ])('names the entry that is wrong in %s', (field, value, path) => {
    const result = networkPolicySchema.safeParse({ ...defaultNetworkPolicy, [field]: value });
    expect(result.error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
    expect(result.error?.issues[0]?.message).toMatch(/must be|200/);
  });
});
