import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

export type Address = ipaddr.IPv4 | ipaddr.IPv6;

/**
 * Reads only what the system's own functions take for an address: `127.1` and `0x7f.1` are names to them. A zone
 * (`fe80::1%eth0`) is left out. Undefined for anything else.
 */
export function parseAddress(address: string): Address | undefined {
  const [bare = ''] = address.split('%');
  const family = isIP(bare);
  if (family === 0) return undefined;
  // ipaddr.js reads `::10.0.0.1` as `::ffff:10.0.0.1`, the system does not; in a URL every group is hexadecimal.
  return ipaddr.parse(family === 4 ? bare : new URL(`http://[${bare}]`).hostname.slice(1, -1));
}

/** The address with an IPv4-mapped one as the IPv4 address that the system makes of it. */
export function withoutMapping(address: Address): Address {
  return address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress() ? address.toIPv4Address() : address;
}
