import type { NetworkPolicy } from './policy.ts';
import { canonicalNetwork, portRange, proxyEndpoint } from './policy-fields.ts';

/** One thing that a policy can allow. */
export type PolicyEntry =
  | { readonly kind: 'network'; readonly value: string }
  | { readonly kind: 'port'; readonly value: number | string }
  | { readonly kind: 'proxy'; readonly value: string };

/**
 * Reads one entry as `postroad admin network` takes it: `10.0.0.0/8` or an address is a network, `1025` or `2000-2100` a
 * port, `proxy.example.com:1080` a proxy.
 *
 * @throws TypeError with one sentence that says what an entry looks like
 */
export function parsePolicyEntry(text: string): PolicyEntry {
  const trimmed = text.trim();
  const network = canonicalNetwork(trimmed);
  if (network !== undefined) return { kind: 'network', value: network };
  if (/^\d+$/.test(trimmed) && portRange(`${trimmed}-${trimmed}`) !== undefined)
    return { kind: 'port', value: Number(trimmed) };
  if (portRange(trimmed) !== undefined) return { kind: 'port', value: trimmed };
  const proxy = proxyEndpoint.safeParse(trimmed);
  if (proxy.success) return { kind: 'proxy', value: proxy.data };
  throw new TypeError(
    `${text} is not a network (10.0.0.0/8), a port (1025 or 2000-2100) or a proxy (proxy.example.com:1080)`,
  );
}

/** The policy with this entry allowed. A network that was denied in the very same words is no longer denied. */
export function allow(policy: NetworkPolicy, { kind, value }: PolicyEntry): NetworkPolicy {
  if (kind === 'network')
    return {
      ...policy,
      allowedNetworks: withEntry(policy.allowedNetworks, value),
      deniedNetworks: without(policy.deniedNetworks, value),
    };
  if (kind === 'port') return { ...policy, extraPorts: withEntry(policy.extraPorts, value) };
  return { ...policy, proxies: withEntry(policy.proxies, value) };
}

/** The policy that denies this network whatever else is allowed. */
export function deny(policy: NetworkPolicy, network: string): NetworkPolicy {
  return {
    ...policy,
    allowedNetworks: without(policy.allowedNetworks, network),
    deniedNetworks: withEntry(policy.deniedNetworks, network),
  };
}

/** The policy without this entry, allowed or denied: what is built in holds again. */
export function forget(policy: NetworkPolicy, { value }: PolicyEntry): NetworkPolicy {
  return {
    allowedNetworks: without(policy.allowedNetworks, value),
    deniedNetworks: without(policy.deniedNetworks, value),
    extraPorts: without(policy.extraPorts, value),
    proxies: without(policy.proxies, value),
  };
}

function withEntry<T>(list: readonly T[], entry: T): T[] {
  return list.includes(entry) ? [...list] : [...list, entry];
}

function without<T>(list: readonly T[], entry: unknown): T[] {
  return list.filter((one) => one !== entry);
}
