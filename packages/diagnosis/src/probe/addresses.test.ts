import { expect, test } from 'vitest';
import type { AddressKind } from '../facts.ts';
import { addressKind } from './addresses.ts';

/** First and last address of each range of the IANA special-purpose registries, and the neighbours outside of it. */
const table: readonly (readonly [AddressKind, readonly string[]])[] = [
  ['unusable', ['0.0.0.0', '0.255.255.255', '192.0.2.0', '192.0.2.255', '198.51.100.7', '203.0.113.255']],
  ['unusable', ['224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255']],
  ['unusable', ['::', '100::1', '2001:db8::1', '2001:db8:ffff::1', '3fff::1', '3fff:fff::1', 'ff02::1']],
  ['loopback', ['127.0.0.1', '127.255.255.254', '::1']],
  ['link-local', ['169.254.0.1', '169.254.255.255', 'fe80::1', 'febf::1', 'fe80::1%eth0']],
  [
    'private',
    [
      '10.0.0.0',
      '10.255.255.255',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.0.1',
      '100.64.0.1',
      '100.127.255.255',
    ],
  ],
  ['private', ['fc00::1', 'fdff::1']],
  [
    'global',
    [
      '1.1.1.1',
      '9.255.255.255',
      '11.0.0.0',
      '172.15.255.255',
      '172.32.0.0',
      '192.167.255.255',
      '100.63.255.255',
    ],
  ],
  [
    'global',
    [
      '100.128.0.0',
      '128.0.0.1',
      '126.255.255.255',
      '192.0.1.255',
      '192.0.3.0',
      '223.255.255.255',
      '169.253.255.255',
    ],
  ],
  ['global', ['2606:4700::1', '2001:db7::1', '2001:db9::1', 'fbff::1', '3ffe::1', '2a00:1450::1', '101::1']],
];

test.each(table.flatMap(([kind, list]) => list.map((address) => [address, kind] as const)))(
  '%s is %s',
  (address, kind) => {
    expect(addressKind(address)).toBe(kind);
  },
);

test.each([
  ['::ffff:127.0.0.1', 'loopback'],
  ['::ffff:10.0.0.1', 'private'],
  ['::FFFF:169.254.169.254', 'link-local'],
  ['::ffff:192.0.2.1', 'unusable'],
  ['::ffff:1.1.1.1', 'global'],
  // The same address in hexadecimal: a policy that lets it pass lets the loopback pass.
  ['::ffff:7f00:1', 'loopback'],
  ['0:0:0:0:0:ffff:a00:1', 'private'],
  // NAT64 (RFC 6052) carries an IPv4 address in its last 32 bits.
  ['64:ff9b::7f00:1', 'loopback'],
  ['64:ff9b::101:101', 'global'],
  ['64:ff9b::10.0.0.1', 'private'],
  ['64:ff9b:0:0:0:0:a00:1', 'private'],
] as const)('%s is judged as the IPv4 address in it: %s', (address, kind) => {
  expect(addressKind(address)).toBe(kind);
});

test.each(['', 'mail.example.com', '1.2.3', '1.2.3.4.5', 'fe80::zz'])('%j is no address', (text) => {
  expect(addressKind(text)).toBe('unusable');
});
