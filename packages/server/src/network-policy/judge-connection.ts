import { isIP } from 'node:net';
import type { ConnectionPurpose, Refusal } from '@postroad/smtp';
import { canonicalAddress, judgeAddress } from './judge-address.ts';
import type { NetworkPolicy } from './policy.ts';
import { endpointText, portRange } from './policy-fields.ts';

/**
 * The ports that are usual for each purpose. Submission: 587 (RFC 6409) and 465 (RFC 8314), 2525 and 2587 where a
 * network blocks those, 25 for relays. IMAP: RFC 9051 §2.1, RFC 8314 §3.2. HTTPS: RFC 9110 §4.2.2. DNS: RFC 1035 §4.2.
 */
export const defaultPorts = {
  smtp: [25, 465, 587, 2525, 2587],
  imap: [143, 993],
  http: [443],
  dns: [53],
} as const satisfies Partial<Record<ConnectionPurpose, readonly number[]>>;

const SETTINGS = 'in Settings › Network policy, or with';

/**
 * Judges one connection; undefined lets it happen.
 *
 * What is asked of a proxy (`proxied`) is judged as far as it can be seen here. An address is judged like any other. A
 * name is resolved by the proxy, out of our sight, so it is let through only because the proxy itself had to be listed
 * by an administrator, who by that trusts the proxy's own rules; `localhost` and numbers that only some programs take
 * for addresses (`127.1`, `2130706433`) are refused all the same.
 */
export function judgeConnection(
  policy: NetworkPolicy,
  address: string,
  port: number,
  purpose: ConnectionPurpose,
  host: string,
): Refusal | undefined {
  if (purpose === 'proxy' && !policy.proxies.includes(endpointText(host, port)))
    return {
      subject: 'proxy',
      reason: `The proxy ${endpointText(host, port)} is not one that the network policy lists.`,
      remedy: permit(endpointText(host, port)),
    };
  const reason = purpose === 'proxied' ? judgeProxied(address, policy) : judgeAddress(address, policy);
  if (reason !== undefined)
    return {
      subject: purpose === 'proxy' ? 'proxy' : 'address',
      reason,
      remedy: permit(canonicalAddress(address) ?? 'NETWORK'),
    };
  if (purpose !== 'proxy' && !isPortAllowed(policy, port, purpose))
    return {
      subject: 'port',
      reason: `Port ${port} is not one that the network policy allows for ${words[purpose]} (${allowedPorts(policy, purpose)}).`,
      remedy: permit(String(port)),
    };
  return undefined;
}

const words = {
  smtp: 'mail servers',
  proxied: 'mail servers',
  imap: 'inboxes',
  http: 'web addresses',
  dns: 'resolvers',
} as const;

/** Whether the policy lets mail servers be reached at this port, wherever they are. For a warning when one is saved. */
export function isPortAllowed(
  policy: NetworkPolicy,
  port: number,
  purpose: Exclude<ConnectionPurpose, 'proxy'> = 'smtp',
): boolean {
  const usual: readonly number[] = defaultPorts[purpose === 'proxied' ? 'smtp' : purpose];
  return (
    usual.includes(port) ||
    policy.extraPorts.some((entry) => {
      const [from, to] = portRange(entry) ?? [0, -1];
      return from <= port && port <= to;
    })
  );
}

function allowedPorts(policy: NetworkPolicy, purpose: Exclude<ConnectionPurpose, 'proxy'>): string {
  return [...defaultPorts[purpose === 'proxied' ? 'smtp' : purpose], ...policy.extraPorts].join(', ');
}

function permit(entry: string): string {
  return `If this is the right target, an administrator can permit it ${SETTINGS} \`postroad admin network allow ${entry}\`.`;
}

function judgeProxied(target: string, policy: NetworkPolicy): string | undefined {
  if (isIP(target) !== 0) return judgeAddress(target, policy);
  const name = target.toLowerCase().replace(/\.$/, '');
  const last = name.split('.').at(-1) ?? '';
  // As a URL's host: what ends in a number is an address or nothing (WHATWG URL, "ends in a number").
  if (name === '' || /^(?:\d+|0x[0-9a-f]*)$/.test(last))
    return `${target} is a way to write an address that not every program reads alike: write it as 192.0.2.1.`;
  if (name === 'localhost' || name.endsWith('.localhost'))
    return `${target} is the proxy's own machine (RFC 6761 §6.3).`;
  return undefined;
}
