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

/** What an address is good for. An IPv4-mapped IPv6 address is judged as the IPv4 one. */
export function addressKind(address: string): AddressKind {
  const bare = address.split('%')[0] ?? address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  const judged = mapped ?? bare;
  const family = isIP(judged);
  if (family === 0) return 'unusable';
  return lists.find(({ list }) => list.check(judged, family === 6 ? 'ipv6' : 'ipv4'))?.kind ?? 'global';
}
