import { BlockList, isIP } from 'node:net';
import type { AddressKind } from '../facts.ts';

/** IANA special-purpose address registries (RFC 6890 and successors), sorted by what they mean for a mail server's address. */
const RANGES: Readonly<Record<Exclude<AddressKind, 'global'>, readonly (readonly [string, number])[]>> = {
  unusable: [
    ['0.0.0.0', 8],
    ['192.0.2.0', 24],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
    ['::', 128],
    ['100::', 64],
    ['2001:db8::', 32],
    ['3fff::', 20],
    ['ff00::', 8],
  ],
  loopback: [
    ['127.0.0.0', 8],
    ['::1', 128],
  ],
  'link-local': [
    ['169.254.0.0', 16],
    ['fe80::', 10],
  ],
  // RFC 1918, RFC 6598 (carrier NAT), RFC 4193.
  private: [
    ['10.0.0.0', 8],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
    ['100.64.0.0', 10],
    ['fc00::', 7],
  ],
};

const lists = Object.entries(RANGES).map(([kind, ranges]) => {
  const list = new BlockList();
  for (const [network, prefix] of ranges)
    list.addSubnet(network, prefix, network.includes(':') ? 'ipv6' : 'ipv4');
  return { kind: kind as Exclude<AddressKind, 'global'>, list };
});

/** RFC 6052 §2.1: the prefix of addresses that a NAT64 gateway turns into the IPv4 address of their last 32 bits. */
const NAT64 = new BlockList();
NAT64.addSubnet('64:ff9b::', 96, 'ipv6');

/** The IPv4 address at the end of an IPv6 one, written in hexadecimal or with dots. */
function lastFourOctets(address: string): string {
  const dotted = /(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (dotted !== undefined) return dotted;
  const [, behind = ''] = address.split('::');
  const groups = (address.includes('::') ? ['0', '0', ...behind.split(':')] : address.split(':')).slice(-2);
  return groups
    .map((group) => Number.parseInt(group === '' ? '0' : group, 16))
    .flatMap((value) => [value >> 8, value & 0xff])
    .join('.');
}

/** What an address is good for. An IPv6 address that stands for an IPv4 one (mapped, NAT64) is judged as that. */
export function addressKind(address: string): AddressKind {
  const bare = address.split('%')[0] ?? address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  const translated = isIP(bare) === 6 && NAT64.check(bare, 'ipv6') ? lastFourOctets(bare) : undefined;
  const judged = mapped ?? translated ?? bare;
  const family = isIP(judged);
  if (family === 0) return 'unusable';
  return lists.find(({ list }) => list.check(judged, family === 6 ? 'ipv6' : 'ipv4'))?.kind ?? 'global';
}
