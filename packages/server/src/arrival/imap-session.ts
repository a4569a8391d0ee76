import { isIP } from 'node:net';
import { rootCertificates } from 'node:tls';
import { Redactor, type Secret } from '@postroad/smtp';
import type { ImapFlow } from 'imapflow';
import { InboxFailure, inboxFailureOf } from './inbox-failure.ts';
import {
  COMMAND_TIMEOUT_MS,
  CONNECT_TIMEOUT_MS,
  MAX_IMAP_BYTES,
  MAX_IMAP_LINE,
  MAX_IMAP_LITERAL,
  MAX_IMAP_RESPONSE,
  MAX_IMAP_TOKENS,
} from './limits.ts';

/** How often it is looked how much a server has said, milliseconds. */
const WATCHDOG_MS = 100;

/** How an inbox is reached and entered. */
export interface InboxAccess {
  readonly host: string;
  readonly port: number;
  /** `none`: login and mail in the clear. */
  readonly security: 'implicit' | 'starttls' | 'none';
  readonly username: string;
  readonly password?: Secret;
  /** Gets an OAuth access token; throws InboxFailure `token` when there is none. */
  readonly token?: (signal: AbortSignal) => Promise<Secret>;
  /** PEM texts trusted beside the usual roots. */
  readonly ca?: readonly string[];
}

/** Resolves a name once and says which address may be connected to; throws NetworkRefused. */
export type ConnectTarget = (host: string, port: number) => Promise<{ readonly address: string }>;

/** A session with an IMAP server, logged in. */
export interface ImapSession {
  readonly client: ImapFlow;
  /** `imap.example.com:993` */
  readonly server: string;
  /** Throws InboxFailure when something ended the session that no command waited for. */
  assertGoodFaith(): void;
  /** What an error of a command means: what ended the session comes first. */
  failureOf(error: unknown): InboxFailure;
  /** Says goodbye without waiting for long. */
  close(): Promise<void>;
}

/**
 * Connects and logs in, at the address that was allowed and no other.
 *
 * @throws InboxFailure
 */
export async function openImapSession(
  access: InboxAccess,
  connectTarget: ConnectTarget,
  signal: AbortSignal,
): Promise<ImapSession> {
  const { host, port } = access;
  const server = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const redactor = new Redactor();
  if (access.password !== undefined) redactor.add(access.password);
  const failureOf = (error: unknown): InboxFailure => inboxFailureOf(error, server).masked(redactor);
  let client: ImapFlow | undefined;
  let broken: unknown;
  const abort = (): void => client?.close();
  signal.addEventListener('abort', abort, { once: true });
  // A server may answer one command without end.
  const watchdog = setInterval(() => {
    if ((client?.stats().received ?? 0) <= MAX_IMAP_BYTES) return;
    broken ??= new InboxFailure(
      'limit',
      `The IMAP server ${server} said more than ${MAX_IMAP_BYTES} bytes.`,
      {
        fix: 'Use a mailbox with less in it.',
      },
    );
    client?.close();
  }, WATCHDOG_MS);
  try {
    signal.throwIfAborted();
    const { address } = await connectTarget(host, port);
    const token = await access.token?.(signal);
    if (token !== undefined) redactor.add(token);
    signal.throwIfAborted();
    // Loaded only here: a service that looks into no inbox must not pay for it.
    const imap = await import('imapflow');
    client = new imap.ImapFlow({
      host: address,
      port,
      secure: access.security === 'implicit',
      doSTARTTLS: access.security === 'starttls',
      // The name is for TLS alone: asked for once more, it might lead elsewhere.
      ...(isIP(host) === 0 ? { servername: host } : {}),
      auth: {
        user: access.username,
        ...(token === undefined
          ? { pass: access.password?.reveal() ?? '' }
          : { accessToken: token.reveal() }),
      },
      tls: {
        minVersion: 'TLSv1.2',
        ...(access.ca === undefined ? {} : { ca: [...rootCertificates, ...access.ca] }),
      },
      logger: false,
      clientInfo: { name: 'Postroad' },
      // A few bytes would become gigabytes.
      disableCompression: true,
      disableAutoIdle: true,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      greetingTimeout: CONNECT_TIMEOUT_MS,
      socketTimeout: COMMAND_TIMEOUT_MS,
      maxLineLength: MAX_IMAP_LINE,
      maxLiteralSize: MAX_IMAP_LITERAL,
      maxResponseSize: MAX_IMAP_RESPONSE,
      maxResponseTokens: MAX_IMAP_TOKENS,
    });
    // Also an error that no command waits for; without a listener it would end the process.
    client.on('error', (error: unknown) => {
      broken ??= error;
    });
    await client.connect();
  } catch (error) {
    clearInterval(watchdog);
    signal.removeEventListener('abort', abort);
    client?.close();
    signal.throwIfAborted();
    throw failureOf(broken instanceof InboxFailure ? broken : error);
  }
  const session = client;
  return {
    client: session,
    server,
    assertGoodFaith() {
      if (broken !== undefined) throw failureOf(broken);
    },
    failureOf: (error) => failureOf(broken ?? error),
    async close() {
      clearInterval(watchdog);
      signal.removeEventListener('abort', abort);
      const timer = setTimeout(() => session.close(), 2_000);
      await session.logout().catch(() => {});
      clearTimeout(timer);
      session.close();
    },
  };
}
