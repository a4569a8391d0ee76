import { isIPv6 } from 'node:net';
import type { Duplex } from 'node:stream';
import { ProxyFailure } from '../errors.ts';
import { printable } from '../printable.ts';
import type { ByteSource } from './byte-source.ts';
import type { ProxySettings } from './types.ts';

/** Asks an HTTP proxy for a tunnel (RFC 9110 §9.3.6). Throws ProxyFailure. */
export async function connectThroughHttp(
  socket: Duplex,
  source: ByteSource,
  proxy: ProxySettings,
  target: { readonly host: string; readonly port: number },
): Promise<void> {
  const authority = `${isIPv6(target.host) ? `[${target.host}]` : target.host}:${target.port}`;
  const login =
    proxy.username === undefined
      ? ''
      : `Proxy-Authorization: Basic ${Buffer.from(`${proxy.username}:${proxy.password?.reveal() ?? ''}`).toString('base64')}\r\n`;
  socket.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n${login}\r\n`);
  const head = (await source.takeThrough('\r\n\r\n')).toString('latin1');
  const status = /^HTTP\/1\.[01] (\d{3})([^\r\n]*)/.exec(head);
  if (status === null) throw new ProxyFailure('protocol', 'the proxy does not answer in HTTP');
  const code = Number(status[1]);
  if (code >= 200 && code < 300) return;
  const words = `HTTP ${code}${printable(status[2] ?? '')}`;
  if (code === 407) {
    throw new ProxyFailure(
      'auth',
      `the proxy ${proxy.username === undefined ? 'wants a login' : 'rejected the user name or password'} (${words})`,
    );
  }
  const reason = code === 502 || code === 503 || code === 504 ? 'upstream' : 'refused';
  throw new ProxyFailure(reason, `the proxy answered ${words}`);
}
