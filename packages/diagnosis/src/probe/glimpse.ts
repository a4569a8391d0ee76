import type { Socket } from 'node:net';
import type { SecureContext } from 'node:tls';
import {
  type ConnectionPurpose,
  type Deadline,
  offeredMechanisms,
  type Permit,
  ProtocolFailure,
  printable,
  SmtpSession,
  secure,
  type TlsFacts,
  Transcript,
} from '@postroad/smtp';
import type { AttemptFacts } from '../facts.ts';
import { type DialTarget, dial } from './dial.ts';
import { CONTROL_TIMEOUT_MS } from './limits.ts';

/** What one short look at a port showed. Nothing secret is ever said on such a connection. */
export interface Glimpse {
  readonly attempt: AttemptFacts;
  readonly greeting?: string;
  readonly extensions?: readonly string[];
  readonly mechanisms?: readonly string[];
  readonly tls?: TlsFacts;
  readonly error?: string;
  /** What came in place of a reply, printable and cut. */
  readonly received?: string;
}

/** How long a glimpse may take, and how it connects. */
export interface GlimpseOptions {
  /** For connection, handshake and greeting together. */
  readonly deadline: Deadline;
  /** False: the handshake is all that is wanted, no greeting is waited for. */
  readonly greeting?: boolean;
  readonly mode: 'implicit' | 'cleartext';
  readonly serverName: string;
  readonly ehloName: string;
  readonly context: SecureContext;
  readonly now: () => number;
  readonly sourceAddress?: string;
  readonly permit?: Permit;
  readonly purpose?: ConnectionPurpose;
}

/** Connects, in clear or with TLS at once, reads the greeting, says EHLO and QUIT. Never throws. */
export async function glimpse(target: DialTarget, options: GlimpseOptions): Promise<Glimpse> {
  const { deadline } = options;
  const dialled = await dial(target, {
    timeoutMs: CONTROL_TIMEOUT_MS,
    deadline,
    now: options.now,
    ...(options.sourceAddress === undefined ? {} : { sourceAddress: options.sourceAddress }),
    ...(options.permit === undefined ? {} : { permit: options.permit }),
    ...(options.purpose === undefined ? {} : { purpose: options.purpose }),
  });
  if (dialled.socket === undefined) return { attempt: dialled.attempt };
  const seen: {
    greeting?: string;
    extensions?: string[];
    mechanisms?: readonly string[];
    tls?: TlsFacts;
    error?: string;
    received?: string;
  } = {};
  try {
    await converse(dialled.socket, target.port, deadline, options, seen);
  } catch (error) {
    seen.error = error instanceof Error ? error.message : 'failed';
    if (error instanceof ProtocolFailure) seen.received = printable(error.bytes).slice(0, 512);
  } finally {
    dialled.socket.destroy();
  }
  return { attempt: dialled.attempt, ...seen };
}

async function converse(
  socket: Socket,
  port: number,
  deadline: Deadline,
  options: GlimpseOptions,
  seen: { greeting?: string; extensions?: string[]; mechanisms?: readonly string[]; tls?: TlsFacts },
): Promise<void> {
  const timeouts = { greeting: CONTROL_TIMEOUT_MS, command: CONTROL_TIMEOUT_MS, tls: CONTROL_TIMEOUT_MS };
  const common = {
    serverName: options.serverName,
    secureContext: options.context,
    timeoutMs: CONTROL_TIMEOUT_MS,
    deadline,
  };
  const tls = options.mode === 'implicit' ? await secure(socket, 'tls', common) : undefined;
  if (tls !== undefined) seen.tls = tls.facts;
  if (options.greeting === false) return;
  const session = new SmtpSession(tls?.socket ?? socket, {
    host: options.serverName,
    port,
    transcript: new Transcript(),
    deadline,
    timeouts,
    ...(tls === undefined ? {} : { tls }),
  });
  try {
    const greeting = await session.greeting();
    seen.greeting = `${greeting.code} ${greeting.text}`.slice(0, 200);
    if (greeting.code !== 220) return;
    await session.ehlo(options.ehloName);
    seen.extensions = [...session.extensions].map(([keyword, parameters]) =>
      [keyword, ...parameters].join(' '),
    );
    seen.mechanisms = offeredMechanisms(session.extensions);
  } finally {
    session.quit();
  }
}
