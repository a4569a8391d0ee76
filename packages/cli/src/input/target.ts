import { isIPv6 } from 'node:net';
import { Misuse } from './misuse.ts';

const DEFAULT_PORT = 587;

/** A server as it was typed. */
export interface Target {
  readonly host: string;
  readonly port: number;
}

/** A port from text. Throws Misuse. */
export function parsePort(text: string, what = 'the port'): number {
  const port = Number(text);
  if (!/^\d{1,9}$/.test(text) || port < 1 || port > 65_535)
    throw new Misuse(`${what} must be a number from 1 to 65535, not "${text}"`);
  return port;
}

/**
 * Reads `HOST`, `HOST:PORT`, `[IPV6]:PORT` or a bare IPv6 address; without a port 587. The host is kept as typed, odd
 * characters included: naming those is the check's business. Throws Misuse for a port that cannot be one.
 */
export function parseTarget(text: string): Target {
  if (text === '') throw new Misuse('the server is empty: give HOST or HOST:PORT');
  const bracketed = /^\[([^\]]+)\](?::(.*))?$/.exec(text);
  if (bracketed?.[1] !== undefined && isIPv6(bracketed[1].split('%')[0] ?? '')) {
    return { host: bracketed[1], port: bracketed[2] === undefined ? DEFAULT_PORT : parsePort(bracketed[2]) };
  }
  // Node compiles its pattern for IPv6 at the first use, which takes milliseconds of each start.
  if (/:.*:/s.test(text) && isIPv6(text.split('%')[0] ?? '')) return { host: text, port: DEFAULT_PORT };
  const split = /^(.*[^:/]):([^:/]*)$/s.exec(text);
  if (split === null) return { host: text, port: DEFAULT_PORT };
  const [, host = '', port = ''] = split;
  // `example.com:` and `example.com:abc` are typing errors of the port, not of the host.
  return { host, port: parsePort(port.trim()) };
}
