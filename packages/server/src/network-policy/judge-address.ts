import ipaddr from 'ipaddr.js';
import { type Address, parseAddress, withoutMapping } from './parse-address.ts';
import type { NetworkPolicy } from './policy.ts';
import {
  embeddings,
  globalTranslation,
  globalUnicast,
  metadataServices,
  specialNetworks,
} from './special-networks.ts';

type Network = readonly [Address, number];

const metadata = metadataServices.map((entry) => ({ ...entry, parsed: parseNetwork(entry.network) }));
const known = specialNetworks.map((entry) => ({ ...entry, parsed: parseNetwork(entry.network) }));
const embedded = embeddings.map((entry) => ({ ...entry, parsed: parseNetwork(entry.network) }));
const global = parseNetwork(globalUnicast);
const translation = parseNetwork(globalTranslation);

/**
 * Why this address may not be connected to; undefined when it may. An IPv6 address that stands for an IPv4 one is
 * judged as both. A zone (`fe80::1%eth0`) is no part of the judgement.
 *
 * @param address an address in the usual spelling, as resolvers give it; anything else is refused
 * @returns a sentence
 */
export function judgeAddress(address: string, policy: NetworkPolicy): string | undefined {
  const parsed = parseAddress(address);
  if (parsed === undefined) return `${address} is not an address.`;
  if (parsed.kind() === 'ipv4') return judgeOne(address, parsed, policy);
  for (const { name, octets, inverted, parsed: network } of embedded) {
    if (!contains(network, parsed)) continue;
    const mask = inverted === true ? 0xff : 0;
    const bytes = parsed.toByteArray();
    for (const places of octets) {
      const inner = new ipaddr.IPv4(places.map((place) => (bytes[place] ?? 0) ^ mask));
      // Of several possible places most hold other bits of the address; those of an unused part are zero.
      if (octets.length > 1 && inner.octets[0] === 0) continue;
      const shown = `${address}, which stands for ${inner.toString()} (${name}),`;
      const refusal = judgeOne(shown, inner, policy);
      // `::` and `::1` have their own names.
      if (refusal !== undefined && !isOwnName(parsed)) return refusal;
    }
    // The system itself turns a mapped address into the IPv4 one.
    if (name === 'IPv4-mapped') return undefined;
  }
  return judgeOne(address, parsed, policy);
}

/** Whether the address is in a network that is not of the public Internet, whatever the policy says about it. */
export function isSpecialAddress(address: string): boolean {
  const builtIn: NetworkPolicy = { allowedNetworks: [], deniedNetworks: [], extraPorts: [], proxies: [] };
  return judgeAddress(address, builtIn) !== undefined;
}

/** Whether the address leads to this very machine by the loopback interface. */
export function isLoopbackAddress(address: string): boolean {
  const parsed = parseAddress(address);
  return parsed !== undefined && withoutMapping(parsed).range() === 'loopback';
}

/** One spelling for each address: no zone, an IPv4-mapped one as IPv4. Undefined for what is no address. */
export function canonicalAddress(address: string): string | undefined {
  const parsed = parseAddress(address);
  return parsed === undefined ? undefined : withoutMapping(parsed).toString();
}

function judgeOne(shown: string, address: Address, policy: NetworkPolicy): string | undefined {
  const denied = policy.deniedNetworks.find((network) => contains(parseNetwork(network), address));
  if (denied !== undefined) return `${shown} is in ${denied}, which the network policy denies.`;
  const service = metadata.find(({ parsed }) => contains(parsed, address));
  if (service !== undefined && !policy.allowedNetworks.includes(service.network))
    return `${shown} is ${service.name} (${service.source}).`;
  if (policy.allowedNetworks.some((network) => contains(parseNetwork(network), address))) return undefined;
  const special = known.find(({ parsed }) => contains(parsed, address));
  if (special !== undefined) return `${shown} is in ${special.name} (${special.network}, ${special.source}).`;
  if (address.kind() === 'ipv6' && !contains(global, address) && !contains(translation, address))
    return `${shown} is not an address of the public Internet (RFC 4291 §2.4).`;
  return undefined;
}

function isOwnName(address: Address): boolean {
  const text = address.toString();
  return text === '::' || text === '::1';
}

function parseNetwork(network: string): Network {
  return ipaddr.parseCIDR(network);
}

function contains([base, prefix]: Network, address: Address): boolean {
  if (base instanceof ipaddr.IPv4) return address instanceof ipaddr.IPv4 && address.match(base, prefix);
  return address instanceof ipaddr.IPv6 && address.match(base, prefix);
}
