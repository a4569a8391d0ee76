import type {
  AttemptFacts,
  CertificateFacts,
  ConnectOutcome,
  ControlFacts,
  DnsAnswer,
  DnsDetails,
  DnsFacts,
  Facts,
  FailureFacts,
  PortControl,
  ReplyFacts,
  SessionFacts,
  SettingsFacts,
  TlsFacts,
  TranscriptEntry,
  VantageFacts,
} from '../../facts.ts';
import { readHost } from '../../settings/hidden-characters.ts';

/**
 * Builds facts for tests: those of a check in which everything went well, with single things changed. `undefined` in a
 * change takes the thing away. The transcript is written from the replies, so that references into it are real.
 */

/** `undefined` removes a member. */
type Change<T> = { readonly [K in keyof T]?: T[K] | undefined };

export interface FactsChange {
  readonly settings?: Change<SettingsFacts>;
  readonly vantage?: Change<VantageFacts>;
  readonly dns?: Change<DnsFacts> | undefined;
  readonly attempts?: readonly AttemptFacts[];
  readonly session?: Change<SessionFacts> | undefined;
  readonly controls?: Change<ControlFacts>;
  readonly trustedOrganisations?: readonly string[];
  readonly timings?: Facts['timings'];
  readonly interrupted?: Facts['interrupted'];
  readonly defect?: string;
  readonly startedAt?: string;
}

/** The day on which all built checks were made. */
export const startedAt = '2026-06-01T12:00:00.000Z';
export const serverAddress = '192.88.99.25';

function without<T extends object>(base: T, change: Change<T>): T {
  const merged = { ...base, ...change };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as T;
}

/** A reply; its lines are placed in the transcript by `factsWith`. An enhanced status code at its beginning is read. */
export function reply(code: number, ...lines: readonly string[]): ReplyFacts {
  const enhanced = /^([245]\.\d{1,3}\.\d{1,3})(?:\s|$)/.exec(lines[0] ?? '')?.[1];
  return {
    code,
    ...(enhanced === undefined ? {} : { enhanced }),
    lines,
    text: lines.map((line) => line.replace(/^[245]\.\d{1,3}\.\d{1,3}\s*/, '')).join(' '),
    transcript: { first: 0, last: 0 },
  };
}

/** An EHLO reply with these extensions. */
export function ehloReply(...extensions: readonly string[]): ReplyFacts {
  return reply(250, 'mail.example.com', ...extensions);
}

/** A good leaf of Example Trust for mail.example.com. */
export function certificate(change: Change<CertificateFacts> = {}): CertificateFacts {
  return without<CertificateFacts>(
    {
      subject: 'CN=mail.example.com',
      issuer: 'C=US, O=Example Trust, CN=Example Trust Issuing CA 1',
      san: ['DNS:mail.example.com'],
      notBefore: '2026-04-01T00:00:00.000Z',
      notAfter: '2027-04-01T00:00:00.000Z',
      fingerprint256:
        '0A:1B:2C:3D:4E:5F:60:71:82:93:A4:B5:C6:D7:E8:F9:0A:1B:2C:3D:4E:5F:60:71:82:93:A4:B5:C6:D7:E8:F9',
      serialNumber: '01',
      key: { type: 'RSA', bits: 2048 },
      selfIssued: false,
    },
    change,
  );
}

/** The issuer of that leaf. */
export function issuingCertificate(change: Change<CertificateFacts> = {}): CertificateFacts {
  return certificate({
    subject: 'C=US, O=Example Trust, CN=Example Trust Issuing CA 1',
    issuer: 'C=US, O=Example Trust, CN=Example Trust Root',
    san: [],
    notBefore: '2020-01-01T00:00:00.000Z',
    notAfter: '2035-01-01T00:00:00.000Z',
    ...change,
  });
}

export function tlsFacts(change: Change<TlsFacts> = {}): TlsFacts {
  return without<TlsFacts>(
    {
      protocol: 'TLSv1.3',
      cipher: 'TLS_AES_256_GCM_SHA384',
      serverName: 'mail.example.com',
      chain: [certificate(), issuingCertificate()],
      trusted: true,
      nameMatches: true,
      handshakeMs: 12,
    },
    change,
  );
}

/** TLS whose chain is not trusted for this reason of OpenSSL's. */
export function untrusted(trustError: string, change: Change<TlsFacts> = {}): TlsFacts {
  return tlsFacts({ trusted: false, trustError, ...change });
}

export function failure(code: string, step: string, change: Change<FailureFacts> = {}): FailureFacts {
  return without<FailureFacts>({ code, step, message: `${code} during ${step}` }, change);
}

export function attempt(outcome: ConnectOutcome, change: Change<AttemptFacts> = {}): AttemptFacts {
  return without<AttemptFacts>(
    { address: serverAddress, family: 4, port: 587, startedMs: 5, durationMs: 10, outcome },
    change,
  );
}

/** Another port of the host. `smtp` and `tls` speak SMTP, in clear with STARTTLS and AUTH or over TLS. */
export function port(number: number, what: ConnectOutcome | 'smtp' | 'tls' | 'open'): PortControl {
  const base = { port: number, address: serverAddress, durationMs: 9 };
  if (what === 'open') return { ...base, outcome: 'connected', speaks: 'open' };
  if (what === 'smtp')
    return {
      ...base,
      outcome: 'connected',
      speaks: 'smtp',
      greeting: '220 mail.example.com ESMTP',
      extensions: ['PIPELINING', 'STARTTLS', 'AUTH PLAIN LOGIN'],
    };
  if (what === 'tls')
    return {
      ...base,
      outcome: 'connected',
      speaks: 'tls',
      greeting: '220 mail.example.com ESMTP',
      extensions: ['PIPELINING', 'AUTH PLAIN LOGIN'],
      tls: { protocol: 'TLSv1.3', trusted: true, nameMatches: true },
    };
  return { ...base, outcome: what };
}

export function answer(status: DnsAnswer['status'], ...records: readonly string[]): DnsAnswer {
  return { status, records };
}

export function dnsDetails(change: Change<DnsDetails> = {}): DnsDetails {
  return without<DnsDetails>(
    {
      a: answer('NXDOMAIN'),
      aaaa: answer('NXDOMAIN'),
      mx: answer('NXDOMAIN'),
      resolvers: [{ server: '10.1.2.53', a: answer('NXDOMAIN') }],
    },
    change,
  );
}

/** What is left of a session that broke before the greeting, or of no session. */
export const nothingSaid: Change<SessionFacts> = {
  greeting: undefined,
  ehlo: undefined,
  ehloOverTls: undefined,
  extensions: [],
  cleartextExtensions: undefined,
  starttls: undefined,
  tls: undefined,
  mail: undefined,
  rcpt: undefined,
  login: { offered: [], attempts: [], skipped: 'not-reached' },
  bytesReceived: 0,
};

/** What is left of a session that ended after the first EHLO. */
export const endedAtEhlo: Change<SessionFacts> = {
  ehloOverTls: undefined,
  cleartextExtensions: undefined,
  starttls: undefined,
  tls: undefined,
  mail: undefined,
  rcpt: undefined,
  login: { offered: [], attempts: [], skipped: 'not-reached' },
};

/** What is left of a session that ended with the handshake after STARTTLS. */
export const endedAtHandshake: Change<SessionFacts> = {
  ehloOverTls: undefined,
  tls: undefined,
  mail: undefined,
  rcpt: undefined,
  login: { offered: [], attempts: [], skipped: 'not-reached' },
};

/** What is left of a session that stopped because the certificate was not accepted. */
export const endedUntrusted: Change<SessionFacts> = {
  mail: undefined,
  rcpt: undefined,
  login: { offered: [], attempts: [], skipped: 'untrusted' },
};

/** A session whose login got this answer. */
export function refusedLogin(
  refusal: ReplyFacts,
  change: { readonly mechanism?: string; readonly challenges?: readonly string[] } = {},
): Change<SessionFacts> {
  const { mechanism = 'PLAIN', challenges = [] } = change;
  return {
    mail: undefined,
    rcpt: undefined,
    login: {
      offered: ['PLAIN', 'LOGIN'],
      attempts: [{ mechanism, accepted: false, reply: refusal, challenges }],
    },
  };
}

const listed = ['PIPELINING', 'SIZE 35882577', '8BITMIME', 'ENHANCEDSTATUSCODES', 'AUTH PLAIN LOGIN'];

const healthySettings: SettingsFacts = {
  host: 'mail.example.com',
  port: 587,
  security: 'starttls',
  effective: { mode: 'starttls', required: true },
  username: 'app@example.com',
  from: 'app@example.com',
  to: 'someone@example.org',
  send: false,
  ehloName: 'client.example.net',
  login: 'password',
  clientCertificate: false,
  allowCleartextLogin: false,
  hostReading: readHost('mail.example.com'),
  usernameCharacters: [],
  passwordReading: {
    empty: false,
    leadingBlank: false,
    trailingBlank: false,
    lineEnd: false,
    invisible: false,
    nonAscii: false,
    groupedByFour: false,
  },
};

const healthyVantage: VantageFacts = {
  hostname: 'client.example.net',
  addresses: ['10.1.2.3'],
  hasGlobalIpv6: false,
  hasIpv4: true,
  proxyVariables: [],
};

const healthyDns: DnsFacts = {
  name: 'mail.example.com',
  addresses: [{ address: serverAddress, family: 4, kind: 'global' }],
  durationMs: 3,
};

const healthySession: SessionFacts = {
  address: serverAddress,
  ehloName: 'client.example.net',
  localAddress: '10.1.2.3',
  greeting: reply(220, 'mail.example.com ESMTP ready'),
  ehlo: ehloReply(...listed.slice(0, 4), 'STARTTLS'),
  starttls: reply(220, '2.0.0 Ready to start TLS'),
  tls: tlsFacts(),
  ehloOverTls: ehloReply(...listed),
  extensions: listed,
  cleartextExtensions: [...listed.slice(0, 4), 'STARTTLS'],
  login: {
    offered: ['PLAIN', 'LOGIN'],
    attempts: [{ mechanism: 'PLAIN', accepted: true, reply: reply(235, '2.7.0 Accepted'), challenges: [] }],
  },
  mail: reply(250, '2.1.0 Ok'),
  rcpt: reply(250, '2.1.5 Ok'),
  bytesReceived: 900,
};

/** Facts of a healthy check by STARTTLS on 587 with a login, changed as told. */
export function factsWith(change: FactsChange = {}): Facts {
  const settings = without(healthySettings, change.settings ?? {});
  const read = change.settings?.host === undefined ? {} : { hostReading: readHost(settings.host) };
  const dns = 'dns' in change && change.dns === undefined ? undefined : without(healthyDns, change.dns ?? {});
  const given =
    'session' in change && change.session === undefined
      ? undefined
      : without(healthySession, change.session ?? {});
  const { session, transcript } = given === undefined ? { transcript: [] } : withTranscript(given);
  const attempts = change.attempts ?? [
    attempt('connected', { port: settings.port, localAddress: '10.1.2.3' }),
  ];
  return {
    schema: 'postroad.facts/1',
    startedAt: change.startedAt ?? startedAt,
    durationMs: 80,
    settings: { ...settings, ...(change.settings?.hostReading === undefined ? read : {}) },
    vantage: without(healthyVantage, change.vantage ?? {}),
    ...(dns === undefined ? {} : { dns }),
    attempts,
    ...(session === undefined ? {} : { session }),
    controls: without<ControlFacts>({ ports: [], addresses: [] }, change.controls ?? {}),
    ...(change.trustedOrganisations === undefined
      ? {}
      : { trustedOrganisations: change.trustedOrganisations }),
    timings: change.timings ?? [],
    transcript,
    ...(change.interrupted === undefined ? {} : { interrupted: change.interrupted }),
    ...(change.defect === undefined ? {} : { defect: change.defect }),
  };
}

/** Writes the dialogue that the replies of a session belong to, and tells each reply where it stands. */
function withTranscript(session: SessionFacts): { session: SessionFacts; transcript: TranscriptEntry[] } {
  const transcript: TranscriptEntry[] = [];
  const add = (dir: TranscriptEntry['dir'], text: string) =>
    transcript.push({ at: transcript.length, dir, text });
  const place = (command: string, given: ReplyFacts | undefined): ReplyFacts | undefined => {
    if (given === undefined) return undefined;
    if (command !== '') add('client', command);
    const first = transcript.length;
    given.lines.forEach((line, i) => {
      add('server', `${given.code}${i === given.lines.length - 1 ? ' ' : '-'}${line}`);
    });
    return { ...given, transcript: { first, last: transcript.length - 1 } };
  };
  const placed = {
    greeting: place('', session.greeting),
    ehlo: place(`EHLO ${session.ehloName}`, session.ehlo),
    helo: place(`HELO ${session.ehloName}`, session.helo),
    starttlsUnoffered: place('STARTTLS', session.starttlsUnoffered),
    starttls: place('STARTTLS', session.starttls),
    ehloOverTls: place(`EHLO ${session.ehloName}`, session.ehloOverTls),
  };
  const attempts = session.login.attempts.map((one) => {
    const answered = place(`AUTH ${one.mechanism} [secret]`, one.reply);
    return answered === undefined ? one : { ...one, reply: answered };
  });
  const later = {
    mail: place('MAIL FROM:<app@example.com>', session.mail),
    rcpt: place('RCPT TO:<someone@example.org>', session.rcpt),
    dataCommand: place('DATA', session.dataCommand),
    data: place('', session.data),
  };
  const changed = without(session, { ...placed, ...later, login: { ...session.login, attempts } });
  if (session.failure !== undefined) add('note', session.failure.message);
  return { session: changed, transcript };
}
