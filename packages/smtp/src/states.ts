import type { SessionStep } from './errors.ts';

/** Where a session stands. */
export type SessionState =
  /** Connected, the greeting not read. */
  | 'connected'
  /** Greeted with 220; EHLO is the only sensible move. */
  | 'greeted'
  /** EHLO or HELO accepted; no mail transaction open. */
  | 'ready'
  /** STARTTLS answered with 220: a handshake must follow, nothing else. */
  | 'upgrading'
  /** MAIL accepted. */
  | 'mail'
  /** At least one RCPT accepted. */
  | 'rcpt'
  /** QUIT sent, connection lost, or stopped by a limit. */
  | 'closed';

/** The moves of a session; which are legal in which state is the table below. */
export type Command =
  | 'greeting'
  | 'EHLO'
  | 'HELO'
  | 'STARTTLS'
  | 'AUTH'
  | 'MAIL'
  | 'RCPT'
  | 'DATA'
  | 'BDAT'
  | 'RSET'
  | 'NOOP'
  | 'QUIT';

interface Move {
  readonly from: readonly SessionState[];
  readonly step: SessionStep;
}

/**
 * Legal moves (RFC 5321 §4.1.4, RFC 3207 §4, RFC 4954 §4: AUTH only outside a mail transaction).
 * With PIPELINING MAIL, RCPT and DATA are sent before the replies to the earlier ones are known; then the state at
 * sending counts, as Postfix's smtp_proto.c does.
 */
export const moves: Readonly<Record<Command, Move>> = {
  greeting: { from: ['connected'], step: 'greeting' },
  EHLO: { from: ['greeted', 'ready'], step: 'ehlo' },
  HELO: { from: ['greeted', 'ready'], step: 'ehlo' },
  STARTTLS: { from: ['ready'], step: 'starttls' },
  AUTH: { from: ['ready'], step: 'auth' },
  MAIL: { from: ['ready'], step: 'mail' },
  RCPT: { from: ['mail', 'rcpt'], step: 'rcpt' },
  DATA: { from: ['rcpt'], step: 'data' },
  BDAT: { from: ['rcpt'], step: 'data' },
  RSET: { from: ['greeted', 'ready', 'mail', 'rcpt'], step: 'rset' },
  NOOP: { from: ['greeted', 'ready', 'mail', 'rcpt'], step: 'noop' },
  QUIT: { from: ['connected', 'greeted', 'ready', 'mail', 'rcpt'], step: 'quit' },
};

/** Throws a plain Error (a defect of the caller) for an illegal move. */
export function assertMove(command: Command, state: SessionState): void {
  if (!moves[command].from.includes(state))
    throw new Error(`${command} is not allowed while the session is ${state}`);
}
