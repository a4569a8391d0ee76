import { lookup } from 'node:dns/promises';
import { isIP, type Socket, connect as tcpConnect } from 'node:net';
import { connect as tlsConnect } from 'node:tls';
import type { Deadline } from './deadline.ts';
import {
  ConnectFailure,
  NotPermittedFailure,
  ProxyFailure,
  type SmtpFailure,
  TimeoutFailure,
} from './errors.ts';
import type { ConnectionPurpose, Permit, Refusal } from './permit.ts';
import { ByteSource } from './proxy/byte-source.ts';
import { connectThroughHttp } from './proxy/http-connect.ts';
import { connectThroughSocks5 } from './proxy/socks5.ts';
import type { ProxySettings } from './proxy/types.ts';

/** Where to connect, from where, and how long to wait. */
export interface ConnectOptions {
  /** An address, not a name: the caller resolves, so that it knows (and may forbid) what is connected to. With a proxy: the name. */
  readonly address: string;
  readonly port: number;
  /** Local address to send from. */
  readonly sourceAddress?: string;
  readonly proxy?: ProxySettings;
  /** Asked about every address before a socket is opened to it. Absent: everything is allowed. */
  readonly permit?: Permit;
  /** What the connection is for; only `permit` reads it. Default `smtp`. */
  readonly purpose?: ConnectionPurpose;
  readonly timeoutMs: number;
  readonly deadline: Deadline;
}

/** A system error's name, `ECONNREFUSED`; `UNKNOWN` where there is none. */
export function errnoOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return 'UNKNOWN';
}

/**
 * Opens the TCP connection to one address, through the proxy if one is set. Throws ConnectFailure, NotPermittedFailure,
 * ProxyFailure, TimeoutFailure or AbortedFailure.
 */
export async function openConnection(options: ConnectOptions): Promise<Socket> {
  const { proxy } = options;
  if (proxy === undefined) return dial(options.address, options.port, options.purpose ?? 'smtp', options);
  const refusal = options.permit?.(options.address, options.port, 'proxied');
  if (refusal !== undefined) throw new NotPermittedFailure(refusal);
  let socket: Socket;
  try {
    socket = await dial(proxy.host, proxy.port, 'proxy', options);
  } catch (error) {
    if (error instanceof ConnectFailure) {
      throw new ProxyFailure(
        'unreachable',
        `the proxy ${proxy.host}:${proxy.port} cannot be reached: ${error.message}`,
        {
          cause: error,
        },
      );
    }
    if (error instanceof TimeoutFailure && !error.overall) {
      throw new ProxyFailure(
        'timeout',
        `the proxy ${proxy.host}:${proxy.port} did not accept a connection in time`,
        {
          cause: error,
        },
      );
    }
    throw error;
  }
  return tunnel(socket, proxy, options);
}

/** The one place where sockets are opened: what is not permitted here is not connected to. */
async function dial(
  host: string,
  port: number,
  purpose: ConnectionPurpose,
  options: ConnectOptions,
): Promise<Socket> {
  const { permit } = options;
  if (permit === undefined) return connect(host, port, options);
  return connect(await permittedAddress(host, port, purpose, permit, options), port, options);
}

/**
 * The address to connect to. A name is resolved here and only once: resolved again while connecting, it could lead
 * elsewhere than what was judged.
 */
async function permittedAddress(
  host: string,
  port: number,
  purpose: ConnectionPurpose,
  permit: Permit,
  options: ConnectOptions,
): Promise<string> {
  const addresses = isIP(host) === 0 ? await addressesOf(host, options) : [host];
  let refused: Refusal | undefined;
  for (const address of addresses) {
    const refusal = permit(address, port, purpose, host);
    if (refusal === undefined) return address;
    refused ??= refusal;
  }
  if (refused !== undefined) throw new NotPermittedFailure(refused);
  throw new ConnectFailure('ENOTFOUND', `${host} has no address`);
}

function addressesOf(host: string, options: ConnectOptions): Promise<readonly string[]> {
  return new Promise((found, reject) => {
    const disarm = options.deadline.arm('connect', options.timeoutMs, reject);
    lookup(host, { all: true, order: 'verbatim' })
      .then(
        (entries) => found(entries.map(({ address }) => address)),
        (error: unknown) => {
          const message = error instanceof Error ? error.message : `${host} cannot be resolved`;
          reject(new ConnectFailure(errnoOf(error), message, { cause: error }));
        },
      )
      .finally(disarm);
  });
}

function connect(host: string, port: number, options: ConnectOptions): Promise<Socket> {
  return new Promise((resolve, reject) => {
    let socket: Socket;
    try {
      socket = tcpConnect({
        host,
        port,
        noDelay: true,
        autoSelectFamily: false,
        ...(options.sourceAddress === undefined ? {} : { localAddress: options.sourceAddress }),
        // With a proxy this may be a name, and a name has no colon.
        ...(host.includes(':') ? { family: 6 } : {}),
      });
    } catch (error) {
      reject(
        new ConnectFailure(errnoOf(error), error instanceof Error ? error.message : 'cannot connect', {
          cause: error,
        }),
      );
      return;
    }
    const disarm = options.deadline.arm('connect', options.timeoutMs, (failure) => {
      socket.destroy();
      reject(failure);
    });
    socket.once('connect', () => {
      disarm();
      socket.removeAllListeners('error');
      // The connection object attaches its own handler before anything else can happen on this socket.
      socket.on('error', () => {});
      resolve(socket);
    });
    socket.once('error', (error) => {
      disarm();
      socket.destroy();
      reject(new ConnectFailure(errnoOf(error), error.message, { cause: error }));
    });
  });
}

async function tunnel(plain: Socket, proxy: ProxySettings, options: ConnectOptions): Promise<Socket> {
  const socket: Socket =
    proxy.protocol === 'https'
      ? tlsConnect({
          socket: plain,
          host: proxy.host,
          // RFC 6066 §3: an address is no server name.
          ...(isIP(proxy.host) === 0 ? { servername: proxy.host } : {}),
          ALPNProtocols: ['http/1.1'],
        })
      : plain;
  const source = new ByteSource(socket);
  const disarm = options.deadline.arm('proxy', options.timeoutMs, (failure: SmtpFailure) => {
    const timedOut = failure instanceof TimeoutFailure && !failure.overall;
    source.fail(
      timedOut
        ? new ProxyFailure('timeout', 'the proxy did not answer in time', { cause: failure })
        : failure,
    );
  });
  const target = { host: options.address, port: options.port };
  try {
    if (proxy.protocol === 'socks5') await connectThroughSocks5(socket, source, proxy, target);
    else await connectThroughHttp(socket, source, proxy, target);
    source.release();
    socket.on('error', () => {});
    return socket;
  } catch (error) {
    socket.on('error', () => {});
    socket.destroy();
    plain.destroy();
    throw error;
  } finally {
    disarm();
  }
}
