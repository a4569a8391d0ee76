import type { CertificateFacts, Refusal, TlsFacts, TranscriptEntry } from '@postroad/smtp';
import type { Security } from './settings/effective-security.ts';
import type { HiddenCharacter, HostReading, PasswordReading } from './settings/hidden-characters.ts';
import type { Stage, StageStatus } from './vocabulary.ts';

export type { CertificateFacts, TlsFacts, TranscriptEntry };

/**
 * Everything a probe saw. Plain data: it can be written to a file and judged again later. It holds no secret.
 * Times are milliseconds since the diagnosis began unless a name says otherwise.
 */
export interface Facts {
  readonly schema: 'postroad.facts/1';
  readonly startedAt: string;
  readonly durationMs: number;
  readonly settings: SettingsFacts;
  readonly vantage: VantageFacts;
  readonly dns?: DnsFacts;
  /** Connections tried to the configured port, in order of start. */
  readonly attempts: readonly AttemptFacts[];
  readonly session?: SessionFacts;
  readonly controls: ControlFacts;
  /** Where the chain ended before a root: organisations among this machine's roots that carry the missing issuer's name. */
  readonly trustedOrganisations?: readonly string[];
  readonly timings: readonly StageTiming[];
  readonly transcript: readonly TranscriptEntry[];
  /** Why the probe ended before its time. */
  readonly interrupted?: 'aborted' | 'deadline' | 'defect';
  /** For `defect`: what broke in us, without data of the user. */
  readonly defect?: string;
}

export interface SettingsFacts {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  readonly effective: { readonly mode: 'starttls' | 'implicit' | 'none'; readonly required: boolean };
  readonly username?: string;
  readonly from?: string;
  readonly to?: string;
  readonly send: boolean;
  readonly ehloName: string;
  readonly mechanism?: string;
  readonly sourceAddress?: string;
  /** Without its login. */
  readonly proxy?: string;
  readonly login: 'none' | 'password' | 'oauth' | 'client-certificate';
  readonly clientCertificate: boolean;
  readonly allowCleartextLogin: boolean;
  readonly hostReading: HostReading;
  readonly usernameCharacters: readonly HiddenCharacter[];
  readonly passwordReading?: PasswordReading;
  /** Whether the password has the shape this provider's have; absent where theirs has none that is known. */
  readonly passwordFits?: boolean;
  /** The catalogue's entry for this host, when it has one: its id. */
  readonly provider?: string;
}

/** From where the check was made. */
export interface VantageFacts {
  readonly hostname: string;
  /** Addresses of this machine's interfaces, loopback left out. */
  readonly addresses: readonly string[];
  readonly hasGlobalIpv6: boolean;
  readonly hasIpv4: boolean;
  /** Who runs this machine, as its firmware says: `DigitalOcean`. */
  readonly hoster?: string;
  /** Names of environment variables that set a proxy, with host and port. */
  readonly proxyVariables: readonly { readonly name: string; readonly proxy: string }[];
}

export interface DnsFacts {
  /** The name asked for, in A-labels. Absent for an address. */
  readonly name?: string;
  readonly addresses: readonly {
    readonly address: string;
    readonly family: 4 | 6;
    readonly kind: AddressKind;
  }[];
  /** The system's resolver (or the given ones): error name as Node reports it, `ENOTFOUND`, `EAI_AGAIN`, `ESERVFAIL`, `ETIMEOUT`. */
  readonly error?: string;
  /** A resolver that the settings name may not be asked: it was not. `error` is then `ENOTPERMITTED`. */
  readonly refusal?: Refusal;
  readonly durationMs: number;
  /** Asked only when the answer above left a question. */
  readonly details?: DnsDetails;
}

/** What single questions brought. `NXDOMAIN`, `NODATA`, `SERVFAIL`, `TIMEOUT`, `REFUSED` or the records. */
export interface DnsDetails {
  readonly a: DnsAnswer;
  readonly aaaa: DnsAnswer;
  readonly mx: DnsAnswer;
  /** Each resolver of the system, asked by itself. */
  readonly resolvers: readonly { readonly server: string; readonly a: DnsAnswer }[];
  /** For a host with odd characters: whether the cleaned name exists. */
  readonly cleaned?: { readonly name: string; readonly a: DnsAnswer };
  /** The domain above the host name: does that exist. */
  readonly parent?: { readonly name: string; readonly ns: DnsAnswer };
}
export interface DnsAnswer {
  readonly status:
    | 'found'
    | 'NXDOMAIN'
    | 'NODATA'
    | 'SERVFAIL'
    | 'TIMEOUT'
    | 'REFUSED'
    | 'ERROR'
    | 'not-asked';
  readonly records: readonly string[];
}

/** What an address is good for. `unusable`: unspecified, broadcast, multicast, documentation. */
export type AddressKind = 'global' | 'private' | 'loopback' | 'link-local' | 'unusable';

/** How a TCP connection attempt ended. The kinds stay apart because each has another cause. */
export type ConnectOutcome =
  | 'connected'
  /** RST to SYN: the host answers, nothing listens. */
  | 'refused'
  /** No answer at all. */
  | 'timeout'
  | 'reset'
  /** This machine has no route. */
  | 'network-unreachable'
  /** A router or the neighbour answered that the host cannot be reached. */
  | 'host-unreachable'
  /** A filter said so: EACCES, EPERM. */
  | 'prohibited'
  /** Whoever runs this program does not allow it: nothing was sent. See `refusal`. */
  | 'not-permitted'
  /** The local address cannot be used. */
  | 'bad-source'
  | 'proxy'
  /** Another attempt won first. */
  | 'abandoned'
  | 'error';

export interface AttemptFacts {
  readonly address: string;
  readonly family: 4 | 6;
  readonly port: number;
  readonly startedMs: number;
  readonly durationMs: number;
  readonly outcome: ConnectOutcome;
  readonly errno?: string;
  readonly message?: string;
  readonly localAddress?: string;
  readonly proxyReason?: string;
  /** For `not-permitted`: why, and how it can be allowed. */
  readonly refusal?: Refusal;
}

export interface ReplyFacts {
  readonly code: number;
  readonly enhanced?: string;
  readonly lines: readonly string[];
  readonly text: string;
  readonly transcript: { readonly first: number; readonly last: number };
  readonly deviations?: readonly string[];
}

/** Why a session got no further although no reply said so. */
export interface FailureFacts {
  readonly code: string;
  readonly step: string;
  readonly message: string;
  /** OpenSSL's or the system's reason for a TLS failure. */
  readonly reason?: string;
  readonly violation?: string;
  readonly reset?: boolean;
  readonly overall?: boolean;
  readonly rule?: string;
  /** What had arrived, printable and cut. */
  readonly received?: string;
  readonly timeoutMs?: number;
}

export interface AuthAttemptFacts {
  readonly mechanism: string;
  readonly accepted: boolean;
  readonly reply?: ReplyFacts;
  readonly challenges: readonly string[];
}

/** Why a login that was given was not tried. */
export type LoginSkipped =
  | 'not-offered'
  | 'cleartext'
  | 'untrusted'
  | 'no-common-mechanism'
  | 'not-reached'
  | 'no-token';

export interface SessionFacts {
  readonly address: string;
  /** The name said in EHLO. */
  readonly ehloName: string;
  readonly localAddress?: string;
  readonly greeting?: ReplyFacts;
  readonly ehlo?: ReplyFacts;
  readonly helo?: ReplyFacts;
  /** EHLO after STARTTLS. */
  readonly ehloOverTls?: ReplyFacts;
  /** Keyword and parameters of the last EHLO. */
  readonly extensions: readonly string[];
  /** Those before STARTTLS, to compare. */
  readonly cleartextExtensions?: readonly string[];
  readonly starttls?: ReplyFacts;
  /** STARTTLS was sent although not offered, to see whether something on the way hides it. */
  readonly starttlsUnoffered?: ReplyFacts;
  readonly tls?: TlsFacts;
  readonly login: {
    readonly offered: readonly string[];
    readonly attempts: readonly AuthAttemptFacts[];
    readonly skipped?: LoginSkipped;
    readonly token?: TokenFacts;
  };
  readonly mail?: ReplyFacts;
  readonly rcpt?: ReplyFacts;
  readonly dataCommand?: ReplyFacts;
  readonly data?: ReplyFacts;
  /** Message-ID of what was sent. */
  readonly messageId?: string;
  readonly failure?: FailureFacts;
  readonly bytesReceived: number;
}

/** How the access token was come by. Never the token. */
export interface TokenFacts {
  readonly grant: string;
  readonly endpoint?: string;
  readonly obtained: boolean;
  readonly status?: number;
  /** OAuth 2 error code: `invalid_client`. */
  readonly error?: string;
  readonly description?: string;
  /** The token endpoint may not be connected to: it was not asked. */
  readonly refusal?: Refusal;
  /** Got at an earlier time and kept: the token endpoint was not asked now. */
  readonly cached?: boolean;
  /** Seconds that the token is still good for, as the token endpoint announced. */
  readonly expiresInS?: number;
  readonly durationMs: number;
}

export interface ControlFacts {
  readonly ports: readonly PortControl[];
  /** The configured port in the other TLS mode. */
  readonly otherMode?: ModeControl;
  /** The configured port with all limits of this client taken off (old protocols, weak keys). Only collected, never used. */
  readonly relaxedTls?: { readonly ok: boolean; readonly tls?: TlsFacts; readonly reason?: string };
  /** What a port that stayed silent answered when spoken to first. */
  readonly firstWord?: string;
  /** Each address of the host beside the one used. */
  readonly addresses: readonly AttemptFacts[];
  readonly environmentProxy?: {
    readonly proxy: string;
    readonly outcome: 'connected' | 'failed';
    readonly message?: string;
  };
}

/** Another port of the same host. */
export interface PortControl {
  readonly port: number;
  readonly address: string;
  readonly outcome: ConnectOutcome;
  readonly durationMs: number;
  /** `smtp`: greeted in cleartext; `tls`: completed a TLS handshake and greeted; `open`: connected and nothing recognised. */
  readonly speaks?: 'smtp' | 'tls' | 'open';
  readonly greeting?: string;
  readonly extensions?: readonly string[];
  readonly tls?: Pick<TlsFacts, 'protocol' | 'trusted' | 'nameMatches' | 'trustError'>;
}

export interface ModeControl {
  readonly mode: 'implicit' | 'cleartext';
  readonly worked: boolean;
  readonly greeting?: string;
  readonly tls?: TlsFacts;
  readonly message?: string;
  /** What came in place of a greeting, printable and cut. */
  readonly received?: string;
}

export interface StageTiming {
  readonly stage: Stage;
  readonly status: StageStatus;
  readonly startedMs: number;
  readonly durationMs: number;
  readonly detail: string;
}
