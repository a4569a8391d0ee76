import type { Refusal } from './permit.ts';
import type { Reply } from './reply.ts';

/** The steps of a session at which something can go wrong; a diagnosis maps them to its stages. */
export type SessionStep =
  | 'connect'
  | 'proxy'
  | 'tls'
  | 'greeting'
  | 'ehlo'
  | 'starttls'
  | 'auth'
  | 'mail'
  | 'rcpt'
  | 'data'
  | 'rset'
  | 'quit'
  | 'noop';

/** Base of all failures of an attempt. `code` is constant per class; the original error is `cause`. */
export abstract class SmtpFailure extends Error {
  abstract readonly code: string;
  readonly step: SessionStep;

  constructor(step: SessionStep, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = new.target.name;
    this.step = step;
  }
}

/** A step did not finish in its time. `overall`: the deadline of the whole attempt expired, not the step's. */
export class TimeoutFailure extends SmtpFailure {
  readonly code = 'ESTEPTIMEOUT';
  readonly timeoutMs: number;
  readonly overall: boolean;

  constructor(step: SessionStep, timeoutMs: number, overall: boolean) {
    super(
      step,
      `${overall ? 'the deadline' : `the limit of ${Math.round(timeoutMs)} ms`} expired during ${step}`,
    );
    this.timeoutMs = timeoutMs;
    this.overall = overall;
  }
}

/** The caller gave up (Ctrl-C, a closed request). */
export class AbortedFailure extends SmtpFailure {
  readonly code = 'EABORTED';
  constructor(step: SessionStep) {
    super(step, `stopped by the caller during ${step}`);
  }
}

/** The connection could not be made. `errno` is the system's name: ECONNREFUSED, ETIMEDOUT, EHOSTUNREACH, … */
export class ConnectFailure extends SmtpFailure {
  readonly code = 'ECONNECT';
  readonly errno: string;
  constructor(errno: string, message: string, options?: { cause?: unknown }) {
    super('connect', message, options);
    this.errno = errno;
  }
}

/** Whoever runs this program does not allow this connection: it was not tried, and says nothing about the other side. */
export class NotPermittedFailure extends SmtpFailure {
  readonly code = 'ENOTPERMITTED';
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super('connect', refusal.reason);
    this.refusal = refusal;
  }
}

/** The proxy refused, misbehaved or could not reach the server. */
export class ProxyFailure extends SmtpFailure {
  readonly code = 'EPROXY';
  /** `unreachable`: the proxy itself; `auth`: it wants a login; `refused`: its rules; `upstream`: it could not reach the server; `protocol`: it does not speak as it should. */
  readonly reason: 'unreachable' | 'auth' | 'refused' | 'upstream' | 'protocol' | 'timeout';
  constructor(reason: ProxyFailure['reason'], message: string, options?: { cause?: unknown }) {
    super('proxy', message, options);
    this.reason = reason;
  }
}

/** The other side closed or reset the connection while a reply was awaited. */
export class ConnectionLost extends SmtpFailure {
  readonly code = 'ECONNLOST';
  /** True for a TCP reset, false for an orderly close. */
  readonly reset: boolean;
  /** The unfinished line that had arrived, printable. */
  readonly partial: string;
  constructor(step: SessionStep, reset: boolean, partial: string, options?: { cause?: unknown }) {
    super(step, `the connection was ${reset ? 'reset' : 'closed'} during ${step}`, options);
    this.reset = reset;
    this.partial = partial;
  }
}

/** What arrived is not SMTP. */
export class ProtocolFailure extends SmtpFailure {
  readonly code = 'EPROTOCOL';
  readonly violation:
    | 'not-a-reply'
    | 'line-too-long'
    | 'too-many-lines'
    | 'reply-too-large'
    | 'code-changed'
    | 'unsolicited-reply'
    | 'bad-challenge';
  /** The bytes that broke the protocol, cut to a limit; not printable as they are. */
  readonly bytes: Buffer;
  constructor(step: SessionStep, violation: ProtocolFailure['violation'], bytes: Buffer, message: string) {
    super(step, message);
    this.violation = violation;
    this.bytes = bytes;
  }
}

/** Bytes came between the 220 to STARTTLS and the handshake: somebody injects commands or replies (CVE-2011-0411 and kin). */
export class StarttlsInjection extends SmtpFailure {
  readonly code = 'ESTARTTLSINJECTION';
  readonly bytes: Buffer;
  constructor(bytes: Buffer) {
    super('starttls', `${bytes.length} bytes followed the reply to STARTTLS before the TLS handshake`);
    this.bytes = bytes;
  }
}

/** The TLS handshake failed. `reason` is OpenSSL's or the system's code, e.g. ERR_SSL_WRONG_VERSION_NUMBER. */
export class TlsFailure extends SmtpFailure {
  readonly code = 'ETLSHANDSHAKE';
  readonly reason: string;
  constructor(step: SessionStep, reason: string, message: string, options?: { cause?: unknown }) {
    super(step, message, options);
    this.reason = reason;
  }
}

/** A rule of ours stopped the session: no login over cleartext, no login to a server that did not prove its name. */
export class PolicyStop extends SmtpFailure {
  readonly code = 'EPOLICY';
  readonly rule:
    | 'cleartext-login'
    | 'untrusted-login'
    | 'starttls-required'
    | 'smtputf8-required'
    | 'sender-address'
    | 'recipient-address'
    | 'requiretls-required';
  constructor(step: SessionStep, rule: PolicyStop['rule'], message: string) {
    super(step, message);
    this.rule = rule;
  }
}

/** The proof of the server in a mutual mechanism (SCRAM) is wrong: it does not know the password. */
export class ServerProofFailure extends SmtpFailure {
  readonly code = 'ESERVERPROOF';
  constructor(message: string) {
    super('auth', message);
  }
}

/** A reply that ends an attempt, as an error for callers that want one. */
export class ReplyFailure extends SmtpFailure {
  readonly code = 'EREPLY';
  readonly reply: Reply;
  constructor(step: SessionStep, reply: Reply) {
    super(step, `${step}: ${reply.code} ${reply.text}`);
    this.reply = reply;
  }
}
