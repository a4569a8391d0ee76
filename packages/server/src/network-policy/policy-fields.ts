import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { parseAddress, withoutMapping } from './parse-address.ts';

/**
 * A network in its canonical form, `10.0.0.0/8`; a single address stands for itself, and a network of IPv4-mapped
 * addresses is the IPv4 one, as which such addresses are judged. Undefined for anything else.
 */
export function canonicalNetwork(text: string): string | undefined {
  const [written = '', prefix, ...rest] = text.trim().split('/');
  const address = written.includes('%') || rest.length > 0 ? undefined : parseAddress(written);
  if (address === undefined) return undefined;
  const bits = address.kind() === 'ipv4' ? 32 : 128;
  if (prefix !== undefined && !/^\d{1,3}$/.test(prefix)) return undefined;
  const length = prefix === undefined ? bits : Number(prefix);
  if (length > bits) return undefined;
  const plain = length < MAPPED_PREFIX ? address : withoutMapping(address);
  const plainLength = plain === address ? length : length - MAPPED_PREFIX;
  const octets = plain
    .toByteArray()
    .map((octet, i) => octet & (0xff << Math.max(0, 8 - Math.max(0, plainLength - i * 8))));
  return `${ipaddr.fromByteArray(octets).toString()}/${plainLength}`;
}

/** RFC 4291 §2.5.5.2: ::ffff:0:0/96. */
const MAPPED_PREFIX = 96;

/** `10.0.0.0/8`, `fd00::/8` or a single address. Bits behind the prefix are cleared. */
export const network = z.string().transform((text, context) => {
  const canonical = canonicalNetwork(text);
  if (canonical !== undefined) return canonical;
  context.addIssue({
    code: 'custom',
    message: 'must be a network such as 10.0.0.0/8, fd00::/8, or one address',
  });
  return z.NEVER;
});

const whatPortsAre = 'must be a port from 1 to 65535, or a range such as "2000-2100"';

/** A port, or `"from-to"`. */
export const portOrRange = z
  .union([z.number(), z.string()], { error: whatPortsAre })
  .refine((entry) => portRange(entry) !== undefined, { error: whatPortsAre });

/** First and last port of what `portOrRange` accepts; undefined for what it does not. */
export function portRange(entry: number | string): readonly [number, number] | undefined {
  const [, first, last] =
    typeof entry === 'number' ? [entry, entry, entry] : (/^(\d{1,5})-(\d{1,5})$/.exec(entry) ?? []);
  const [from, to] = [Number(first), Number(last)];
  const valid = Number.isInteger(from) && Number.isInteger(to) && from >= 1 && to <= 65_535 && from <= to;
  return valid ? [from, to] : undefined;
}

/** `proxy.example.com:1080`, `192.0.2.1:3128`, `[2001:db8::1]:1080`; in lower case, without a dot at the end. */
export const proxyEndpoint = z.string().transform((text, context) => {
  const [, host = '', digits = ''] = /^(\[[0-9a-fA-F:.]+\]|[^\s:/@[\]]+):(\d{1,5})$/.exec(text.trim()) ?? [];
  const number = Number(digits);
  if (host !== '' && number >= 1 && number <= 65_535) return endpointText(host, number);
  context.addIssue({ code: 'custom', message: 'must be host:port, such as proxy.example.com:1080' });
  return z.NEVER;
});

/** How a proxy is written in the policy. */
export function endpointText(host: string, number: number): string {
  const bare = host
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
  return `${bare.includes(':') ? `[${bare}]` : bare}:${number}`;
}
