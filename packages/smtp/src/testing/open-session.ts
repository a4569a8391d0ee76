import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { openConnection } from '../connect.ts';
import { Deadline } from '../deadline.ts';
import { type SessionOptions, SmtpSession } from '../session.ts';
import { Transcript } from '../transcript.ts';

/** A server of the lab, as far as a client must know it. */
export interface TestServer {
  readonly address: string;
  readonly port: number;
  readonly files: { readonly ca: string };
}

export interface OpenedSession {
  readonly session: SmtpSession;
  readonly transcript: Transcript;
}

/** Connects to a server of the lab without saying anything yet. For tests. */
export async function connectSession(
  server: TestServer,
  options: Partial<SessionOptions> = {},
): Promise<OpenedSession> {
  const deadline = options.deadline ?? new Deadline(10_000);
  const transcript = options.transcript ?? new Transcript();
  const { address, port } = server;
  const socket = await openConnection({ address, port, timeoutMs: 5_000, deadline });
  const session = new SmtpSession(socket, { host: address, port, ...options, transcript, deadline });
  return { session, transcript };
}

/** Upgrades with STARTTLS, trusting the server's own authority. */
export async function secureSession(session: SmtpSession, server: TestServer): Promise<void> {
  await session.startTls();
  const secureContext = createSecureContext({ ca: readFileSync(server.files.ca) });
  await session.secure({ serverName: 'localhost', secureContext });
}

/** Connects, reads the greeting, says EHLO, upgrades where the server offers it and says EHLO again. */
export async function openSession(
  server: TestServer,
  options: Partial<SessionOptions> = {},
): Promise<OpenedSession> {
  const opened = await connectSession(server, options);
  const { session } = opened;
  await session.greeting();
  await session.ehlo('client.lab.test');
  if (session.extensions.has('STARTTLS')) {
    await secureSession(session, server);
    await session.ehlo('client.lab.test');
  }
  return opened;
}
