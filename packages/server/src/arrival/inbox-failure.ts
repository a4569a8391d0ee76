import type { Redactor } from '@postroad/smtp';
import type { ImapFlowError } from 'imapflow';
import { NetworkRefused } from '../network-policy/network-refused.ts';
import { MAX_QUOTED_TEXT } from './limits.ts';

/**
 * Why an inbox could not be looked into. None of these says anything about the SMTP server.
 * `policy`: Postroad itself may not connect there. `name`: the host has no address. `unreachable`, `timeout`, `tls`.
 * `login`: refused. `token`: no OAuth token. `protocol`: what answers does not keep to IMAP. `limit`: it said more than is
 * read. `gone`: the inbox was deleted. `defect`: Postroad itself failed.
 */
export type InboxProblem =
  | 'policy'
  | 'name'
  | 'unreachable'
  | 'timeout'
  | 'tls'
  | 'login'
  | 'token'
  | 'protocol'
  | 'limit'
  | 'gone'
  | 'defect';

/** An inbox could not be looked into. Its message is fit to be shown; it holds no secret. */
export class InboxFailure extends Error {
  readonly problem: InboxProblem;
  /** One thing to do about it. */
  readonly fix: string;
  /** The server's own words. */
  readonly reply?: string;

  constructor(
    problem: InboxProblem,
    message: string,
    options: { readonly fix: string; readonly reply?: string | undefined; readonly cause?: unknown },
  ) {
    super(message, { cause: options.cause });
    this.name = 'InboxFailure';
    this.problem = problem;
    this.fix = options.fix;
    if (options.reply !== undefined) this.reply = options.reply.slice(0, MAX_QUOTED_TEXT);
  }

  /** The same, with secrets masked: a server may say back what it was told. */
  masked(redactor: Redactor): InboxFailure {
    const { problem, message, fix, reply, cause } = this;
    const words = reply === undefined ? {} : { reply: redactor.redact(reply) };
    return new InboxFailure(problem, redactor.redact(message), { fix, cause, ...words });
  }

  /** Another try later can do better; a refused login must not be tried again (accounts lock). */
  get passing(): boolean {
    return this.problem === 'unreachable' || this.problem === 'timeout';
  }
}

const LIMITS: ReadonlySet<string> = new Set([
  'LineTooLarge',
  'LiteralTooLarge',
  'ResponseTooLarge',
  'TooManyTokens',
  'TooManyResponses',
]);
const NO_ADDRESS: ReadonlySet<string> = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENODATA', 'EAI_NODATA']);
const TIMEOUTS: ReadonlySet<string> = new Set([
  'CONNECT_TIMEOUT',
  'GREETING_TIMEOUT',
  'UPGRADE_TIMEOUT',
  'ETIMEOUT',
  'ETIMEDOUT',
]);
const UNREACHABLE =
  /^(?:ECONN|EHOST|ENET|EPIPE|EACCES|EPERM|EADDR|NoConnection$|EConnectionClosed$|ClosedAfterConnect|StateLogout$)/;
const TLS =
  /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|EPROTO$|STARTTLS_INJECTION$)/;

/** What no server can bring about, if we are right: errors of our own program, or of a library. */
function isDefect(error: unknown): boolean {
  const isOwn = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
  return isOwn && (error as NodeJS.ErrnoException).code === undefined;
}

/** What an error of connecting to, or speaking with, an IMAP server means. */
export function inboxFailureOf(error: unknown, server: string): InboxFailure {
  if (error instanceof InboxFailure) return error;
  if (error instanceof NetworkRefused)
    return new InboxFailure('policy', error.refusal.reason, { fix: error.refusal.remedy, cause: error });
  if (isDefect(error))
    return new InboxFailure('defect', 'Postroad itself failed while it looked into the inbox.', {
      fix: 'Please report it, with what the log of the service says about it.',
      cause: error,
    });
  const {
    code = '',
    message,
    authenticationFailed,
    tlsFailed,
    responseText,
    responseStatus,
  } = error instanceof Error ? (error as ImapFlowError) : ({ message: 'unknown reason' } as ImapFlowError);
  const reply =
    responseText ??
    (typeof (error as ImapFlowError).response === 'string'
      ? String((error as ImapFlowError).response)
      : undefined);
  const failure = (problem: InboxProblem, text: string, fix: string): InboxFailure =>
    new InboxFailure(problem, text, { fix, reply, cause: error });
  if (authenticationFailed === true)
    return failure(
      'login',
      `The IMAP server ${server} refused the login to the inbox.`,
      'Check user name and password of the inbox; many providers want an app password, or OAuth, for IMAP.',
    );
  if (LIMITS.has(code))
    return failure(
      'limit',
      `The IMAP server ${server} said more than is read: ${message}.`,
      'Use a mailbox with less in it.',
    );
  if (NO_ADDRESS.has(code))
    return failure(
      'name',
      `The host name of the IMAP server ${server} has no address.`,
      'Check the host of the inbox.',
    );
  if (tlsFailed === true || TLS.test(code))
    return failure(
      'tls',
      `No trusted TLS connection to the IMAP server ${server}: ${message}.`,
      'Check host, port and security of the inbox: port 993 goes with implicit TLS, port 143 with STARTTLS. A private CA can be given with the inbox.',
    );
  if (TIMEOUTS.has(code) || (error instanceof Error && error.name === 'TimeoutError'))
    return failure(
      'timeout',
      `The IMAP server ${server} did not answer in time.`,
      'Check host, port and security of the inbox, and that a firewall lets this machine connect there.',
    );
  if (UNREACHABLE.test(code))
    return failure(
      'unreachable',
      `The connection to the IMAP server ${server} failed or was closed (${code}).`,
      'Check host and port of the inbox, and that a firewall lets this machine connect there.',
    );
  const said = responseStatus === undefined ? message : `it answered ${responseStatus}`;
  return failure(
    'protocol',
    `What answers at ${server} does not serve this mailbox as IMAP does: ${said}.`,
    'Check that host and port of the inbox are those of an IMAP server.',
  );
}
