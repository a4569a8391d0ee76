import type { CertificateSetup } from '../certificates.ts';

/**
 * Places in a dialogue where a scripted server can be told to behave otherwise. `tls` is the moment at which the
 * handshake would begin; `auth` the reply to the AUTH command itself; `auth-result` the last reply of a login,
 * whichever step it comes at; `message` the reply to the end of the data (or to the last BDAT chunk).
 */
export type ScriptedStage =
  | 'greeting'
  | 'ehlo'
  | 'helo'
  | 'starttls'
  | 'tls'
  | 'auth'
  | 'auth-challenge'
  | 'auth-result'
  | 'mail'
  | 'rcpt'
  | 'data'
  | 'message'
  | 'rset'
  | 'noop'
  | 'vrfy'
  | 'quit'
  | 'unknown';

/** What happens to the connection after an answer. */
export type Aftermath = 'continue' | 'close' | 'reset' | 'stall';

/** What the server does at a stage in place of what a healthy one would do. */
export interface Answer {
  /** Whole lines with their codes, without line ends: `550 5.7.1 No` or `['550-No', '550 no']`. Absent: says nothing. */
  readonly reply?: string | readonly string[];
  /** Bytes as they are, after `reply`. A string is taken as Latin-1. */
  readonly raw?: string | Buffer;
  /** Default `continue`. `stall` keeps the connection open and never speaks again. */
  readonly afterwards?: Aftermath;
  /** Only for command lines that match. */
  readonly match?: RegExp;
  /** Only inside (`true`) or outside (`false`) of TLS. */
  readonly tls?: boolean;
  /** Behaves healthily this many times first, counted over all connections. */
  readonly skip?: number;
  /** Then answers so this many times, counted over all connections. Absent: from then on. */
  readonly times?: number;
  /** The answer comes this much later, in milliseconds. */
  readonly delayMs?: number;
}

/** An answer, several of which the first that fits is taken, or just the lines of a reply. */
export type AnswerInput = Answer | readonly Answer[] | string | readonly string[];

/** A login the server knows. */
export interface ScriptedUser {
  readonly name: string;
  readonly password?: string;
  /** Bearer token accepted by XOAUTH2 and OAUTHBEARER. */
  readonly token?: string;
  /** Common name of the client certificate that EXTERNAL accepts. */
  readonly certificateName?: string;
}

export type MechanismName =
  | 'PLAIN'
  | 'LOGIN'
  | 'CRAM-MD5'
  | 'SCRAM-SHA-1'
  | 'SCRAM-SHA-256'
  | 'SCRAM-SHA-1-PLUS'
  | 'SCRAM-SHA-256-PLUS'
  | 'XOAUTH2'
  | 'OAUTHBEARER'
  | 'EXTERNAL';

/** What the handshake does in place of succeeding. All of these happen after the client's first bytes arrived. */
export type HandshakeFault =
  /** Fatal alert `alert` (default 40, handshake_failure) in place of a ServerHello. */
  | 'alert'
  | 'close'
  | 'reset'
  /** Reads the ClientHello and never answers. */
  | 'stall'
  /** Answers with text that is no TLS record. */
  | 'garbage'
  /** A proper ServerHello, Certificate and so on, cut off after `cutAfterBytes` (default 300) bytes, then closed. */
  | 'cut'
  /** ChangeCipherSpec records without end, which carry nothing. */
  | 'endless-records'
  /** A handshake message announced as 16 MB, sent for ever. */
  | 'endless-message'
  /** Warning alerts without end. */
  | 'endless-warnings';

export interface ScriptedTlsOptions {
  /** Default: a healthy one for localhost, made at start. */
  readonly certificates?: CertificateSetup;
  /** Other certificates by the name the client asks for (SNI). */
  readonly byName?: Readonly<Record<string, CertificateSetup>>;
  /** Refuses names that are neither in `byName` nor absent, as unrecognized_name does. */
  readonly unknownNames?: 'accept' | 'refuse';
  /** The server has no certificate at all: no cipher can be agreed on. */
  readonly withoutCertificate?: boolean;
  readonly minVersion?: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';
  readonly maxVersion?: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';
  /** OpenSSL's cipher list (TLS 1.2 and older) and suite names (TLS 1.3). */
  readonly ciphers?: string;
  /** OpenSSL's security level of this server, default 0: what is refused is then the client's decision. */
  readonly securityLevel?: 0 | 1 | 2;
  /** Bits of the Diffie-Hellman group; only RFC 2409's and RFC 3526's groups. Implies TLS 1.2 and DHE ciphers. */
  readonly dhBits?: 1024 | 2048;
  readonly clientCertificate?: 'none' | 'request' | 'require';
  /** PEM of the authority client certificates are checked against. */
  readonly clientAuthority?: string;
  readonly fault?: HandshakeFault;
  readonly alert?: number;
  readonly cutAfterBytes?: number;
  /** Asks for this many renegotiations once the handshake is done (TLS 1.2). */
  readonly renegotiations?: number;
}

/** How bytes leave the server, whatever they say. */
export interface DeliveryOptions {
  /** `each`: every byte in a segment of its own; numbers: cut at these offsets of every write. */
  readonly split?: 'each' | readonly number[];
  /** Default CR LF. */
  readonly lineEnd?: '\r\n' | '\n' | '\r' | '\n\r';
  /** Pause between the parts of a split, in milliseconds; default none, only a turn of the event loop. */
  readonly pauseMs?: number;
}

export interface ScriptedServerOptions {
  /** Default 127.0.0.1. */
  readonly address?: string;
  /** Default: any free one. */
  readonly port?: number;
  /** How TLS comes about. Default `starttls`; `none` offers none. */
  readonly security?: 'starttls' | 'implicit' | 'none';
  readonly tls?: ScriptedTlsOptions;
  /** Default `mail.example.test`. */
  readonly hostname?: string;
  /** The text after `220 hostname `; default `ESMTP ready`. */
  readonly software?: string;
  /** LMTP knows LHLO in place of HELO and EHLO, and answers the data once per recipient (RFC 2033). */
  readonly protocol?: 'esmtp' | 'lmtp';
  readonly users?: readonly ScriptedUser[];
  /** Offered in this order. Default: every password mechanism and both token ones; -PLUS only inside TLS. */
  readonly mechanisms?: readonly MechanismName[];
  /** The nonces, salts and iterations of SCRAM; the defaults are random and 4096. */
  readonly scram?: { readonly nonce?: string; readonly salt?: Buffer; readonly iterations?: number };
  /** Offer and accept AUTH outside of TLS. Default: only with `security: 'none'`. */
  readonly authWithoutTls?: boolean;
  /** MAIL needs a login. Default true when there are users. */
  readonly requireAuth?: boolean;
  /** Everything but EHLO, NOOP, QUIT and STARTTLS needs TLS first. Default false. */
  readonly requireTls?: boolean;
  /** EHLO keywords not to announce (and then not to understand). `AUTH`, `STARTTLS` and `SIZE` are keywords too. */
  readonly hideExtensions?: readonly string[];
  /** EHLO lines to add as they are. */
  readonly addExtensions?: readonly string[];
  /** Octets announced with SIZE; default 35,882,577. */
  readonly sizeLimit?: number;
  /** Closes with 421 after this many failed logins; default 3. */
  readonly maxAuthFailures?: number;
  readonly answers?: Readonly<Partial<Record<ScriptedStage, AnswerInput>>>;
  /** Bytes sent in the same segment as the 220 to STARTTLS, before the handshake: response injection. */
  readonly injectAfterStarttls?: string;
  /** The reply to this command is sent together with the reply before it, that is before it was asked. */
  readonly replyEarlyTo?: ScriptedStage;
  /** A failed login's reply contains the password that was given. */
  readonly echoPassword?: boolean;
  /** A failed login's reply repeats the client's lines of this login: as received, decoded, in hexadecimal. */
  readonly echoLogin?: boolean;
  readonly delivery?: DeliveryOptions;
  /** XOAUTH2's and OAUTHBEARER's JSON challenge to a bad token. */
  readonly tokenErrorJson?: string;
}
