import type { Facts } from '../../facts.ts';
import { readUsername } from '../../settings/hidden-characters.ts';
import type { CauseId } from '../../vocabulary.ts';
import type { Reading } from '../types.ts';
import {
  answer,
  attempt,
  certificate,
  dnsDetails,
  ehloReply,
  endedAtEhlo,
  endedAtHandshake,
  endedUntrusted,
  factsWith,
  failure,
  issuingCertificate,
  nothingSaid,
  port,
  refusedLogin,
  reply,
  tlsFacts,
  untrusted,
} from './facts-builder.ts';

/** One thing wrong, as a probe sees it, and the check that must name it. */
export interface Fault {
  readonly owner: CauseId;
  readonly what: string;
  readonly facts: Facts;
  /** What the words of the refusal are taken to mean, where the check weighs just that; else they are read. */
  readonly reading?: Reading;
  /** Other checks that may speak too: what they say is true beside it, or the verdict weighs the two. */
  readonly beside?: readonly CauseId[];
}

const implicit = {
  port: 465,
  security: 'implicit',
  effective: { mode: 'implicit', required: true },
} as const;
const privateAddress = {
  subject: 'address',
  reason: '10.0.0.5 is in a private network (RFC 1918).',
  remedy:
    'If this is the right target, an administrator can permit it in Settings › Network policy, or with `postroad admin network allow 10.0.0.5`.',
} as const;
const notTested: readonly CauseId[] = ['credentials-not-tested'];
const deadMail = [port(25, 'timeout'), port(465, 'timeout'), port(2525, 'timeout')];
const stolen = certificate({ subject: 'CN=srv7.web-hoster.test', san: ['DNS:*.web-hoster.test'] });

/** Facts of a handshake that broke for this reason, with what one without limits showed. */
function brokenHandshake(reason: string, relaxed?: Facts['controls']['relaxedTls']): Facts {
  return factsWith({
    session: { ...endedAtHandshake, failure: failure('ETLSHANDSHAKE', 'starttls', { reason }) },
    controls: { relaxedTls: relaxed ?? { ok: false, reason } },
  });
}

function dnsFault(error: string, details: ReturnType<typeof dnsDetails>): Facts {
  return factsWith({ dns: { addresses: [], error, details }, attempts: [], session: undefined });
}

function unreached(
  outcome: Parameters<typeof attempt>[0],
  change: Parameters<typeof factsWith>[0] = {},
): Facts {
  return factsWith({
    attempts: [attempt(outcome, outcome === 'proxy' ? { message: 'the proxy answered HTTP 403' } : {})],
    session: undefined,
    ...change,
  });
}

/** Words that a server uses for an unknown mailbox and for relaying alike. */
export const undecided: Reading = {
  refusal: {
    stage: 'rcpt',
    reply: reply(550, 'Invalid recipient: <someone@example.org>'),
    ranking: [
      { cause: 'recipient-rejected-unknown', confidence: 0.55, reason: 'the words "Invalid recipient"' },
      { cause: 'relay-denied', confidence: 0.4, reason: 'the words "Invalid recipient"' },
    ],
  },
};

/** At least one fault for every check. */
export const faults: readonly Fault[] = [
  {
    owner: 'auth-app-password-required',
    what: 'Gmail refuses a password that has not the shape of an app password',
    facts: factsWith({
      settings: { host: 'smtp.gmail.com', provider: 'gmail', passwordFits: false },
      session: refusedLogin(reply(535, '5.7.8 Username and Password not accepted.')),
    }),
    beside: ['auth-bad-credentials'],
  },
  {
    owner: 'auth-bad-credentials',
    what: 'Gmail refuses a password of the right shape',
    facts: factsWith({
      settings: { host: 'smtp.gmail.com', provider: 'gmail', passwordFits: true },
      session: refusedLogin(reply(535, '5.7.8 Username and Password not accepted.')),
    }),
  },
  {
    owner: 'auth-mechanism-unsupported',
    what: 'the server offers only GSSAPI',
    facts: factsWith({
      session: {
        ehloOverTls: ehloReply('AUTH GSSAPI'),
        extensions: ['AUTH GSSAPI'],
        login: { offered: ['GSSAPI'], attempts: [], skipped: 'no-common-mechanism' },
        mail: undefined,
        rcpt: undefined,
      },
    }),
    beside: notTested,
  },
  {
    owner: 'auth-not-offered',
    what: 'no AUTH over TLS on port 25, and 587 offers it',
    facts: factsWith({
      settings: { port: 25 },
      session: {
        ehloOverTls: ehloReply('PIPELINING'),
        extensions: ['PIPELINING'],
        login: { offered: [], attempts: [], skipped: 'not-offered' },
        mail: undefined,
        rcpt: undefined,
      },
      controls: { ports: [port(465, 'refused'), port(2525, 'refused'), port(587, 'smtp')] },
    }),
    beside: notTested,
  },
  {
    owner: 'auth-oauth-token-invalid',
    what: 'the token endpoint refuses the client',
    facts: factsWith({
      settings: { login: 'oauth', passwordReading: undefined },
      session: {
        login: {
          offered: ['XOAUTH2'],
          attempts: [],
          skipped: 'no-token',
          token: {
            grant: 'client-credentials',
            endpoint: 'https://login.example.com/token',
            obtained: false,
            status: 401,
            error: 'invalid_client',
            durationMs: 40,
          },
        },
        mail: undefined,
        rcpt: undefined,
      },
    }),
    beside: notTested,
  },
  {
    owner: 'auth-oauth-token-invalid',
    what: 'the server says in its challenge that the token is not good',
    facts: factsWith({
      settings: { login: 'oauth', passwordReading: undefined },
      session: refusedLogin(reply(535, '5.7.8 Username and Password not accepted'), {
        mechanism: 'XOAUTH2',
        challenges: ['{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}'],
      }),
    }),
  },
  {
    owner: 'auth-requires-tls',
    what: 'AUTH is hidden until STARTTLS, which the settings do not use',
    facts: factsWith({
      settings: { security: 'none', effective: { mode: 'none', required: false } },
      session: {
        ...endedAtEhlo,
        extensions: ['PIPELINING', 'STARTTLS'],
        login: { offered: [], attempts: [], skipped: 'not-offered' },
      },
    }),
    beside: notTested,
  },
  {
    owner: 'auth-temporary-failure',
    what: 'silence after AUTH',
    facts: factsWith({
      session: {
        mail: undefined,
        rcpt: undefined,
        login: { offered: ['PLAIN', 'LOGIN'], attempts: [] },
        failure: failure('ESTEPTIMEOUT', 'auth', { timeoutMs: 15_000 }),
      },
    }),
  },
  {
    owner: 'auth-username-format',
    what: 'SendGrid refuses a login whose user name is not the literal',
    facts: factsWith({
      settings: { host: 'smtp.sendgrid.net', provider: 'sendgrid', username: 'app@example.com' },
      session: refusedLogin(reply(535, 'Authentication failed: Bad username / password')),
    }),
    beside: ['auth-bad-credentials'],
  },
  {
    owner: 'banner-timeout',
    what: 'connected, and nothing comes in either mode',
    facts: factsWith({
      session: { ...nothingSaid, failure: failure('ESTEPTIMEOUT', 'greeting', { timeoutMs: 15_000 }) },
      controls: { otherMode: { mode: 'implicit', worked: false } },
    }),
    beside: notTested,
  },
  {
    owner: 'client-cert-required',
    what: 'the server ends the handshake because no certificate was shown',
    facts: brokenHandshake('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'),
    beside: [...notTested, 'tls-handshake-failed'],
  },
  {
    owner: 'connection-redirected-by-host',
    what: "a hoster's own server answers under Gmail's name",
    facts: factsWith({
      settings: { host: 'smtp.gmail.com', provider: 'gmail' },
      session: {
        ...endedUntrusted,
        greeting: reply(220, 'srv7.web-hoster.test ESMTP Exim'),
        tls: tlsFacts({
          serverName: 'smtp.gmail.com',
          nameMatches: false,
          chain: [stolen, issuingCertificate()],
        }),
      },
    }),
    beside: [...notTested, 'tls-cert-hostname-mismatch'],
  },
  {
    owner: 'credentials-hidden-characters',
    what: 'the user name ends with a zero width space and the login failed',
    facts: factsWith({
      settings: {
        username: 'app@example.com\u200b',
        usernameCharacters: readUsername('app@example.com\u200b'),
      },
      session: refusedLogin(reply(535, '5.7.8 Error: authentication failed')),
    }),
  },
  {
    owner: 'credentials-not-tested',
    what: 'a login over cleartext that nobody allowed',
    facts: factsWith({
      settings: { security: 'none', effective: { mode: 'none', required: false } },
      session: {
        ...endedAtEhlo,
        ehlo: ehloReply('AUTH PLAIN LOGIN'),
        extensions: ['AUTH PLAIN LOGIN'],
        login: { offered: ['PLAIN', 'LOGIN'], attempts: [], skipped: 'cleartext' },
      },
    }),
  },
  {
    owner: 'dns-host-not-found',
    what: 'NXDOMAIN',
    facts: dnsFault('ENOTFOUND', dnsDetails()),
    beside: notTested,
  },
  {
    owner: 'dns-no-usable-address',
    what: 'only MX records',
    facts: dnsFault(
      'ENOTFOUND',
      dnsDetails({ a: answer('NODATA'), aaaa: answer('NODATA'), mx: answer('found', 'mx.example.com') }),
    ),
    beside: notTested,
  },
  {
    owner: 'dns-no-usable-address',
    what: 'only 0.0.0.0',
    facts: factsWith({
      dns: { addresses: [{ address: '0.0.0.0', family: 4, kind: 'unusable' }] },
      attempts: [],
      session: undefined,
    }),
    beside: notTested,
  },
  {
    owner: 'dns-private-address',
    what: 'a private address that does not answer from outside',
    facts: factsWith({
      vantage: { addresses: ['192.88.99.77'] },
      dns: { addresses: [{ address: '10.9.8.7', family: 4, kind: 'private' }] },
      attempts: [attempt('timeout', { address: '10.9.8.7' })],
      session: undefined,
    }),
    beside: [...notTested, 'tcp-timeout-filtered'],
  },
  {
    owner: 'dns-temporary-failure',
    what: 'SERVFAIL',
    facts: dnsFault(
      'EAI_AGAIN',
      dnsDetails({
        a: answer('SERVFAIL'),
        aaaa: answer('SERVFAIL'),
        mx: answer('SERVFAIL'),
        resolvers: [{ server: '10.1.2.53', a: answer('SERVFAIL') }],
      }),
    ),
    beside: notTested,
  },
  {
    owner: 'hostname-hidden-characters',
    what: 'a trailing blank',
    facts: factsWith({
      settings: { host: 'mail.example.com ' },
      dns: { name: 'mail.example.com ', addresses: [] },
      attempts: [],
      session: undefined,
    }),
    beside: notTested,
  },
  {
    owner: 'ipv6-broken',
    what: 'IPv6 times out, IPv4 answers',
    facts: factsWith({
      vantage: { hasGlobalIpv6: true },
      attempts: [
        attempt('timeout', { address: '2606:4700::25', family: 6 }),
        attempt('connected', { localAddress: '10.1.2.3' }),
      ],
    }),
  },
  {
    owner: 'network-unreachable',
    what: 'no route',
    facts: unreached('network-unreachable'),
    beside: notTested,
  },
  {
    owner: 'port-blocked-by-isp-or-cloud',
    what: "25, 465 and 587 of a known provider silent, 443 open, at a hoster's",
    facts: unreached('timeout', {
      settings: { host: 'smtp.gmail.com', provider: 'gmail' },
      vantage: { hoster: 'DigitalOcean' },
      controls: { ports: [...deadMail, port(443, 'open')] },
    }),
    beside: [...notTested, 'tcp-timeout-filtered'],
  },
  {
    owner: 'protocol-error',
    what: 'the code changes inside a reply',
    facts: factsWith({
      session: {
        ...endedAtEhlo,
        ehlo: undefined,
        extensions: [],
        failure: failure('EPROTOCOL', 'ehlo', {
          violation: 'code-changed',
          message: 'the reply code changed from 250 to 220 inside one reply',
          received: '220 mail.example.com',
        }),
      },
    }),
    beside: notTested,
  },
  {
    owner: 'provider-settings-mismatch',
    what: 'a port that Gmail does not document, and that does not answer',
    facts: unreached('timeout', {
      settings: { host: 'smtp.gmail.com', provider: 'gmail', port: 2526 },
      attempts: [attempt('timeout', { port: 2526 })],
      controls: { ports: [port(587, 'smtp'), port(465, 'tls')] },
    }),
    beside: [...notTested, 'tcp-timeout-filtered'],
  },
  {
    owner: 'proxy-failure',
    what: 'the proxy refuses',
    facts: unreached('proxy', { settings: { proxy: 'http://proxy.example.net:3128' } }),
    beside: notTested,
  },
  {
    owner: 'connection-not-permitted',
    what: 'the only address is a private one, and the policy refuses it',
    facts: unreached('not-permitted', { attempts: [attempt('not-permitted', { refusal: privateAddress })] }),
    beside: notTested,
  },
  {
    owner: 'connection-not-permitted',
    what: 'the resolver that the settings name may not be asked',
    facts: factsWith({
      dns: { addresses: [], error: 'ENOTPERMITTED', refusal: privateAddress },
      attempts: [],
      session: undefined,
    }),
    beside: notTested,
  },
  {
    owner: 'connection-not-permitted',
    what: 'the token endpoint may not be asked',
    facts: factsWith({
      settings: { login: 'oauth', passwordReading: undefined },
      session: {
        login: {
          offered: ['XOAUTH2'],
          attempts: [],
          skipped: 'no-token',
          token: { grant: 'client-credentials', obtained: false, refusal: privateAddress, durationMs: 2 },
        },
        mail: undefined,
        rcpt: undefined,
      },
    }),
    beside: notTested,
  },
  {
    owner: 'relay-denied',
    what: 'OpenSMTPD calls a foreign recipient invalid, without a login',
    facts: factsWith({
      settings: { login: 'none', username: undefined, passwordReading: undefined },
      session: {
        login: { offered: ['PLAIN', 'LOGIN'], attempts: [] },
        greeting: reply(220, 'mail.example.com ESMTP OpenSMTPD'),
        rcpt: reply(550, 'Invalid recipient: <someone@example.org>'),
      },
    }),
    reading: undecided,
  },
  {
    owner: 'sender-address-invalid',
    what: 'a sender that no command may carry',
    facts: factsWith({
      settings: { from: 'app <app@example.com>' },
      session: {
        mail: undefined,
        rcpt: undefined,
        failure: failure('EPOLICY', 'mail', { rule: 'sender-address' }),
      },
    }),
  },
  {
    owner: 'server-busy-or-unavailable',
    what: 'silence after EHLO',
    facts: factsWith({
      session: {
        ...endedAtEhlo,
        ehlo: undefined,
        extensions: [],
        failure: failure('ESTEPTIMEOUT', 'ehlo', { timeoutMs: 15_000 }),
      },
    }),
    beside: notTested,
  },
  {
    owner: 'sender-address-invalid',
    what: 'a sender that would begin another command',
    facts: factsWith({
      settings: { from: 'app@example.com>' },
      session: {
        mail: undefined,
        rcpt: undefined,
        failure: failure('EPOLICY', 'mail', { rule: 'sender-address' }),
      },
    }),
  },
  {
    owner: 'recipient-rejected-unknown',
    what: 'a recipient that would begin another command',
    facts: factsWith({
      settings: { to: 'you@example.com>' },
      session: {
        mail: undefined,
        rcpt: undefined,
        failure: failure('EPOLICY', 'rcpt', { rule: 'recipient-address' }),
      },
    }),
  },
  {
    owner: 'smtputf8-required',
    what: 'a sender with an umlaut and no SMTPUTF8',
    facts: factsWith({
      settings: { from: 'jürgen@example.com' },
      session: {
        mail: undefined,
        rcpt: undefined,
        failure: failure('EPOLICY', 'mail', { rule: 'smtputf8-required' }),
      },
    }),
  },
  {
    owner: 'starttls-failed',
    what: '454 to STARTTLS',
    facts: factsWith({
      session: { ...endedAtEhlo, starttls: reply(454, '4.7.0 TLS not available due to local problem') },
    }),
    beside: notTested,
  },
  {
    owner: 'starttls-not-offered',
    what: 'EHLO lists no STARTTLS, and it is not known either',
    facts: factsWith({
      session: {
        ...endedAtEhlo,
        ehlo: ehloReply('PIPELINING'),
        extensions: ['PIPELINING'],
        starttlsUnoffered: reply(502, '5.5.1 Command not implemented'),
      },
      controls: { ports: [port(465, 'tls')] },
    }),
    beside: notTested,
  },
  {
    owner: 'starttls-stripped-by-middlebox',
    what: 'a masked keyword and a masked greeting',
    facts: factsWith({
      session: {
        ...endedAtEhlo,
        greeting: reply(220, '************************'),
        ehlo: ehloReply('PIPELINING', 'XXXXXXXA'),
        extensions: ['PIPELINING', 'XXXXXXXA'],
        starttlsUnoffered: reply(500, '5.5.1 Command unrecognized: "XXXXXXXX"'),
      },
    }),
    beside: [...notTested, 'starttls-not-offered'],
  },
  {
    owner: 'tcp-connection-refused',
    what: 'RST to SYN',
    facts: unreached('refused', { controls: { ports: [port(25, 'refused'), port(465, 'tls')] } }),
    beside: notTested,
  },
  {
    owner: 'tcp-reset',
    what: 'reset before the greeting',
    facts: factsWith({
      session: { ...nothingSaid, failure: failure('ECONNLOST', 'greeting', { reset: true, received: '' }) },
      controls: { otherMode: { mode: 'implicit', worked: false } },
    }),
    beside: notTested,
  },
  {
    owner: 'tcp-timeout-filtered',
    what: 'silence, while 443 answers',
    facts: unreached('timeout', { controls: { ports: [port(25, 'refused'), port(443, 'open')] } }),
    beside: notTested,
  },
  {
    owner: 'tls-cert-chain-incomplete',
    what: 'the leaf alone, its issuer of a known organisation',
    facts: factsWith({
      session: {
        ...endedUntrusted,
        tls: untrusted('UNABLE_TO_VERIFY_LEAF_SIGNATURE', { chain: [certificate()] }),
      },
      trustedOrganisations: ['Example Trust'],
    }),
    beside: notTested,
  },
  {
    owner: 'tls-cert-expired',
    what: 'the leaf ended yesterday',
    facts: factsWith({
      session: {
        ...endedUntrusted,
        tls: untrusted('CERT_HAS_EXPIRED', {
          chain: [certificate({ notAfter: '2026-05-31T12:00:00.000Z' }), issuingCertificate()],
        }),
      },
    }),
    beside: notTested,
  },
  {
    owner: 'tls-cert-expires-soon',
    what: 'nine days left',
    facts: factsWith({
      session: { tls: tlsFacts({ chain: [certificate({ notAfter: '2026-06-10T13:00:00.000Z' })] }) },
    }),
  },
  {
    owner: 'tls-cert-hostname-mismatch',
    what: 'a good certificate for another name',
    facts: factsWith({
      session: {
        ...endedUntrusted,
        tls: tlsFacts({
          nameMatches: false,
          chain: [certificate({ san: ['DNS:*.example.org', 'DNS:smtp.example.org'] }), issuingCertificate()],
        }),
      },
    }),
    beside: notTested,
  },
  {
    owner: 'tls-cert-not-yet-valid',
    what: 'the leaf begins tomorrow',
    facts: factsWith({
      session: {
        ...endedUntrusted,
        tls: untrusted('CERT_NOT_YET_VALID', {
          chain: [certificate({ notBefore: '2026-06-02T12:00:00.000Z' }), issuingCertificate()],
        }),
      },
    }),
    beside: notTested,
  },
  {
    owner: 'tls-cert-self-signed',
    what: 'the leaf vouches for itself',
    facts: factsWith({
      session: {
        ...endedUntrusted,
        tls: untrusted('DEPTH_ZERO_SELF_SIGNED_CERT', {
          chain: [certificate({ issuer: 'CN=mail.example.com', selfIssued: true })],
        }),
      },
    }),
    beside: notTested,
  },
  {
    owner: 'tls-cert-untrusted-ca',
    what: 'a root of its own',
    facts: factsWith({
      session: {
        ...endedUntrusted,
        tls: untrusted('SELF_SIGNED_CERT_IN_CHAIN', {
          chain: [
            certificate({ issuer: 'CN=Company Root' }),
            certificate({ subject: 'CN=Company Root', issuer: 'CN=Company Root', san: [], selfIssued: true }),
          ],
        }),
      },
    }),
    beside: notTested,
  },
  {
    owner: 'tls-cipher-mismatch',
    what: 'no shared cipher, and without limits one is found',
    facts: brokenHandshake('ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', {
      ok: true,
      tls: tlsFacts({ protocol: 'TLSv1.2', cipher: 'TLS_RSA_WITH_3DES_EDE_CBC_SHA', chain: [certificate()] }),
    }),
    beside: [...notTested, 'tls-handshake-failed'],
  },
  {
    owner: 'tls-handshake-failed',
    what: 'the server closes in the handshake, without limits too',
    facts: brokenHandshake('ECONNRESET'),
    beside: notTested,
  },
  {
    owner: 'tls-intercepted-by-proxy-or-av',
    what: 'a leaf made by Fortinet',
    facts: factsWith({
      session: {
        ...endedUntrusted,
        tls: untrusted('UNABLE_TO_VERIFY_LEAF_SIGNATURE', {
          chain: [certificate({ issuer: 'C=US, O=Fortinet, CN=FG100ETK18001234' })],
        }),
      },
    }),
    // Nobody here knows Fortinet's authority either: true, and the interception says why.
    beside: [...notTested, 'tls-cert-untrusted-ca'],
  },
  {
    owner: 'tls-mode-mismatch',
    what: 'cleartext on a port that wants TLS at once',
    facts: factsWith({
      settings: { port: 2465 },
      session: { ...nothingSaid, failure: failure('ECONNLOST', 'greeting', { reset: false, received: '' }) },
      controls: {
        otherMode: {
          mode: 'implicit',
          worked: true,
          greeting: '220 mail.example.com ESMTP',
          tls: tlsFacts(),
        },
      },
    }),
    beside: notTested,
  },
  {
    owner: 'tls-mode-mismatch',
    what: 'TLS at once on a port that speaks first',
    facts: factsWith({
      settings: { ...implicit, port: 587 },
      session: {
        ...nothingSaid,
        failure: failure('ETLSHANDSHAKE', 'tls', { reason: 'ERR_SSL_WRONG_VERSION_NUMBER' }),
      },
      controls: { otherMode: { mode: 'cleartext', worked: true, greeting: '220 mail.example.com ESMTP' } },
    }),
    beside: notTested,
  },
  {
    owner: 'tls-protocol-too-old',
    what: 'the server has TLS 1.0',
    facts: brokenHandshake('ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', {
      ok: true,
      tls: tlsFacts({ protocol: 'TLSv1', chain: [certificate()] }),
    }),
    beside: [...notTested, 'tls-handshake-failed'],
  },
  {
    owner: 'tls-weak-key',
    what: 'an RSA key of 1,024 bits',
    facts: brokenHandshake('ERR_SSL_EE_KEY_TOO_SMALL', {
      ok: true,
      tls: tlsFacts({ chain: [certificate({ key: { type: 'RSA', bits: 1024 } })] }),
    }),
    beside: [...notTested, 'tls-handshake-failed'],
  },
  {
    owner: 'wrong-port-not-smtp',
    what: 'an IMAP server greets',
    facts: factsWith({
      settings: { port: 143 },
      session: {
        ...nothingSaid,
        bytesReceived: 30,
        failure: failure('EPROTOCOL', 'greeting', {
          violation: 'not-a-reply',
          received: '* OK [CAPABILITY IMAP4rev1] Dovecot ready.',
        }),
      },
    }),
    beside: [...notTested, 'protocol-error'],
  },
];

/** The first fault of a check. */
export function faultOf(owner: CauseId): Facts {
  const fault = faults.find((one) => one.owner === owner);
  if (fault === undefined) throw new Error(`no fault for ${owner}`);
  return fault.facts;
}
