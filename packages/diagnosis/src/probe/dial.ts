import type { Socket } from 'node:net';
import {
  AbortedFailure,
  ConnectFailure,
  type ConnectionPurpose,
  type Deadline,
  NotPermittedFailure,
  openConnection,
  type Permit,
  ProxyFailure,
  type ProxySettings,
  TimeoutFailure,
} from '@postroad/smtp';
import type { AttemptFacts, ConnectOutcome } from '../facts.ts';

/** What a connect error means, by the system's name for it. */
const OUTCOMES: Readonly<Record<string, ConnectOutcome>> = {
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'timeout',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  ENETUNREACH: 'network-unreachable',
  ENETDOWN: 'network-unreachable',
  EHOSTUNREACH: 'host-unreachable',
  EHOSTDOWN: 'host-unreachable',
  // Linux gives EACCES for ICMPv6 "administratively prohibited" and for `unreachable prohibit` routes, EPERM for a local output filter.
  EACCES: 'prohibited',
  EPERM: 'prohibited',
  EADDRNOTAVAIL: 'bad-source',
  EINVAL: 'bad-source',
};

/** One address and port. */
export interface DialTarget {
  readonly address: string;
  readonly family: 4 | 6;
  readonly port: number;
}

/** How a connection is made. */
export interface DialOptions {
  readonly timeoutMs: number;
  readonly deadline: Deadline;
  readonly sourceAddress?: string;
  readonly proxy?: ProxySettings;
  readonly permit?: Permit;
  readonly purpose?: ConnectionPurpose;
  /** Milliseconds since the diagnosis began. */
  readonly now: () => number;
}

/** An attempt with its socket, or without one when it failed. */
export type Dialled =
  | { readonly socket: Socket; readonly attempt: AttemptFacts }
  | { readonly socket?: undefined; readonly attempt: AttemptFacts };

/** One TCP connection attempt as a fact. Never throws. */
export async function dial(target: DialTarget, options: DialOptions): Promise<Dialled> {
  const startedMs = options.now();
  const base = { address: target.address, family: target.family, port: target.port, startedMs };
  const took = () => Math.round((options.now() - startedMs) * 10) / 10;
  try {
    const socket = await openConnection({
      address: target.address,
      port: target.port,
      timeoutMs: options.timeoutMs,
      deadline: options.deadline,
      ...(options.sourceAddress === undefined ? {} : { sourceAddress: options.sourceAddress }),
      ...(options.proxy === undefined ? {} : { proxy: options.proxy }),
      ...(options.permit === undefined ? {} : { permit: options.permit }),
      ...(options.purpose === undefined ? {} : { purpose: options.purpose }),
    });
    const local = socket.localAddress;
    return {
      socket,
      attempt: {
        ...base,
        durationMs: took(),
        outcome: 'connected',
        ...(local === undefined ? {} : { localAddress: local }),
      },
    };
  } catch (error) {
    return { attempt: { ...base, durationMs: took(), ...describeFailure(error) } };
  }
}

function describeFailure(
  error: unknown,
): Pick<AttemptFacts, 'outcome' | 'errno' | 'message' | 'proxyReason' | 'refusal'> {
  if (error instanceof ConnectFailure) {
    return { outcome: OUTCOMES[error.errno] ?? 'error', errno: error.errno, message: error.message };
  }
  if (error instanceof NotPermittedFailure)
    return { outcome: 'not-permitted', message: error.message, refusal: error.refusal };
  if (error instanceof ProxyFailure)
    return { outcome: 'proxy', message: error.message, proxyReason: error.reason };
  if (error instanceof TimeoutFailure) return { outcome: 'timeout', message: error.message };
  if (error instanceof AbortedFailure) return { outcome: 'abandoned', message: error.message };
  throw error;
}
