import { isIPv4, isIPv6, type Socket } from 'node:net';
import { ProxyFailure } from '../errors.ts';
import type { ByteSource } from './byte-source.ts';
import type { ProxySettings } from './types.ts';

/** RFC 1928 §6: reply field. */
const REPLIES: Readonly<Record<number, { reason: ProxyFailure['reason']; text: string }>> = {
  1: { reason: 'upstream', text: 'general failure' },
  2: { reason: 'refused', text: 'connection not allowed by ruleset' },
  3: { reason: 'upstream', text: 'network unreachable' },
  4: { reason: 'upstream', text: 'host unreachable' },
  5: { reason: 'upstream', text: 'connection refused' },
  6: { reason: 'upstream', text: 'TTL expired' },
  7: { reason: 'protocol', text: 'command not supported' },
  8: { reason: 'protocol', text: 'address type not supported' },
};

function addressField(host: string): Buffer {
  if (isIPv4(host)) return Buffer.from([1, ...host.split('.').map(Number)]);
  const name = Buffer.from(host);
  if (!isIPv6(host)) return Buffer.concat([Buffer.from([3, name.length]), name]);
  const [head = '', tail] = host.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
  const bytes = groups.flatMap((group) => {
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 0xff];
  });
  return Buffer.from([4, ...bytes]);
}

/** Asks a SOCKS5 proxy (RFC 1928, login by RFC 1929) for a connection. Throws ProxyFailure. */
export async function connectThroughSocks5(
  socket: Socket,
  source: ByteSource,
  proxy: ProxySettings,
  target: { readonly host: string; readonly port: number },
): Promise<void> {
  const login = proxy.username !== undefined;
  socket.write(Buffer.from(login ? [5, 2, 0, 2] : [5, 1, 0]));
  const choice = await source.take(2);
  if (choice[0] !== 5) throw new ProxyFailure('protocol', 'the proxy does not speak SOCKS5');
  if (choice[1] === 0xff) {
    throw new ProxyFailure(
      'auth',
      login ? 'the proxy accepts no login method we have' : 'the proxy wants a login',
    );
  }
  if (choice[1] === 2) await socksLogin(socket, source, proxy);
  else if (choice[1] !== 0)
    throw new ProxyFailure('protocol', `the proxy chose the unknown method ${choice[1]}`);

  const port = Buffer.from([target.port >> 8, target.port & 0xff]);
  socket.write(Buffer.concat([Buffer.from([5, 1, 0]), addressField(target.host), port]));
  const head = await source.take(4);
  if (head[0] !== 5) throw new ProxyFailure('protocol', 'the proxy broke off the SOCKS5 dialogue');
  if (head[1] !== 0) {
    const known = REPLIES[head[1] ?? -1] ?? { reason: 'protocol' as const, text: `unknown reply ${head[1]}` };
    throw new ProxyFailure(known.reason, `the proxy answered: ${known.text} (SOCKS5 reply ${head[1]})`);
  }
  const length = head[3] === 1 ? 4 : head[3] === 4 ? 16 : ((await source.take(1))[0] ?? 0);
  await source.take(length + 2);
}

async function socksLogin(socket: Socket, source: ByteSource, proxy: ProxySettings): Promise<void> {
  const user = Buffer.from(proxy.username ?? '');
  const password = Buffer.from(proxy.password?.reveal() ?? '');
  if (user.length > 255 || password.length > 255) {
    throw new ProxyFailure('auth', 'user name or password of the proxy exceeds 255 bytes (RFC 1929)');
  }
  socket.write(
    Buffer.concat([Buffer.from([1, user.length]), user, Buffer.from([password.length]), password]),
  );
  const answer = await source.take(2);
  if (answer[1] !== 0) throw new ProxyFailure('auth', 'the proxy rejected the user name or password');
}
