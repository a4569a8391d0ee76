import type { CauseId } from '../vocabulary.ts';

/** A cause that says less than others: what it is said in place of, or before them. */
export interface GenericCause {
  readonly cause: CauseId;
  /** Causes that say more. Where one of them has words of its own, the generic one only repeats that something failed. */
  readonly saysLessThan: readonly CauseId[];
  /**
   * The words of a known vendor's rule keep a generic cause in place against words that are merely strong, for the
   * vendor may mean something of its own by them. Not where vendors' rules commonly match the generic prefix alone.
   */
  readonly vendorsMatchPrefix?: true;
  /** Why. */
  readonly why: string;
}

const certificate: readonly CauseId[] = [
  'tls-cert-expired',
  'tls-cert-not-yet-valid',
  'tls-cert-hostname-mismatch',
  'tls-cert-self-signed',
  'tls-cert-chain-incomplete',
  'tls-intercepted-by-proxy-or-av',
  'connection-redirected-by-host',
];
const handshake: readonly CauseId[] = [
  ...certificate,
  'tls-cert-untrusted-ca',
  'tls-protocol-too-old',
  'tls-cipher-mismatch',
  'tls-weak-key',
  'tls-mode-mismatch',
  'client-cert-required',
];
const login: readonly CauseId[] = [
  'auth-password-expired',
  'auth-account-locked-or-suspended',
  'account-not-activated',
  'auth-app-password-required',
  'auth-basic-disabled-by-provider',
  'auth-smtp-disabled-for-account',
  'auth-mfa-or-web-login-required',
  'auth-oauth-token-invalid',
  'auth-too-many-attempts',
  'auth-username-format',
  'auth-temporary-failure',
];
const limits: readonly CauseId[] = ['rate-limited', 'too-many-connections', 'quota-exceeded'];

/**
 * Which cause is the generic answer of which others. Servers put the generic words first and the reason behind them
 * ("authentication failed: Password expired"), so the place in the text says nothing; that both are said does.
 */
export const genericCauses: readonly GenericCause[] = [
  {
    cause: 'auth-bad-credentials',
    saysLessThan: [
      ...login,
      ...limits,
      'auth-requires-tls',
      'auth-mechanism-unsupported',
      'ip-not-allowlisted',
      'server-misconfigured',
    ],
    vendorsMatchPrefix: true,
    why: '"Authentication failed" is how servers begin any refused login (RFC 4954 §6: 535).',
  },
  {
    cause: 'auth-temporary-failure',
    saysLessThan: [
      'auth-too-many-attempts',
      'rate-limited',
      'too-many-connections',
      'auth-oauth-token-invalid',
    ],
    why: 'A limit is a transient refusal too, and names its reason.',
  },
  {
    cause: 'auth-not-offered',
    saysLessThan: ['auth-requires-tls', 'auth-mechanism-unsupported'],
    why: 'AUTH that is refused before TLS is not offered either.',
  },
  {
    cause: 'ip-blocklisted',
    saysLessThan: [
      'ip-not-allowlisted',
      'ip-no-reverse-dns',
      'ehlo-name-rejected',
      'auth-required',
      'auth-too-many-attempts',
      'rate-limited',
      'too-many-connections',
      'greylisted',
    ],
    why: '"Client host rejected" and "access denied" begin the refusal of a client for any reason.',
  },
  {
    cause: 'relay-denied',
    saysLessThan: ['ip-not-allowlisted', 'recipient-sandbox-restriction'],
    why: 'A relay that knows its clients by address denies relaying to those it does not know.',
  },
  {
    cause: 'message-rejected-content',
    saysLessThan: [
      ...limits,
      'sender-rejected-spf-dmarc',
      'sender-not-permitted',
      'sender-domain-not-verified',
      'sender-domain-not-found',
      'ip-no-reverse-dns',
      'ip-not-allowlisted',
      'relay-denied',
      'auth-required',
      'message-too-large',
      'mailbox-full',
      'auth-account-locked-or-suspended',
      'account-not-activated',
      'recipient-sandbox-restriction',
      'greylisted',
    ],
    why: '"Message rejected" and "policy" begin the refusal of a message for any reason.',
  },
  {
    cause: 'recipient-rejected-unknown',
    saysLessThan: [
      ...limits,
      'mailbox-full',
      'relay-denied',
      'greylisted',
      'recipient-sandbox-restriction',
      'auth-required',
      'message-too-large',
      'sender-not-permitted',
      'smtputf8-required',
    ],
    why: '"Recipient address rejected" begins the refusal of a recipient for any reason.',
  },
  {
    cause: 'sender-not-permitted',
    saysLessThan: [
      'sender-domain-not-verified',
      'sender-domain-not-found',
      'sender-rejected-spf-dmarc',
      'sender-address-invalid',
      'auth-account-locked-or-suspended',
      'auth-required',
      ...limits,
    ],
    why: '"Sender address rejected" begins the refusal of a sender for any reason.',
  },
  {
    cause: 'server-busy-or-unavailable',
    saysLessThan: [
      ...limits,
      'greylisted',
      'mailbox-full',
      'server-misconfigured',
      'auth-temporary-failure',
      'auth-too-many-attempts',
      'starttls-failed',
      'sender-domain-not-found',
      'sender-rejected-spf-dmarc',
      'ip-no-reverse-dns',
      'ip-blocklisted',
      'ip-not-allowlisted',
      'dns-temporary-failure',
      'tls-weak-key',
    ],
    why: '"Try again later" and "service unavailable" end any transient refusal.',
  },
  {
    cause: 'protocol-error',
    saysLessThan: [
      'tls-mode-mismatch',
      'wrong-port-not-smtp',
      'starttls-required',
      'starttls-not-offered',
      'auth-not-offered',
      'auth-mechanism-unsupported',
      'ehlo-name-rejected',
      'sender-address-invalid',
      'auth-required',
      'starttls-stripped-by-middlebox',
      'smtputf8-required',
      'auth-username-format',
    ],
    why: 'Servers answer what they do not like with "syntax error" or "bad sequence"; a named reason goes before.',
  },
  {
    cause: 'tls-handshake-failed',
    saysLessThan: handshake,
    why: 'Libraries wrap every error of the handshake in "handshake failed".',
  },
  {
    cause: 'starttls-failed',
    saysLessThan: handshake,
    why: 'Clients report a broken handshake after STARTTLS as "STARTTLS failed".',
  },
  {
    cause: 'tls-cert-untrusted-ca',
    saysLessThan: certificate,
    why: '"Certificate verify failed" begins every refusal of a certificate.',
  },
  {
    cause: 'tcp-reset',
    saysLessThan: [
      ...handshake,
      ...limits,
      'banner-timeout',
      'tcp-connection-refused',
      'ip-blocklisted',
      'proxy-failure',
      'auth-too-many-attempts',
    ],
    why: 'The connection is closed after any refusal.',
  },
  {
    cause: 'dns-host-not-found',
    saysLessThan: ['proxy-failure', 'hostname-hidden-characters'],
    why: 'A proxy that is asked for a name it does not know says so in the words of the resolver.',
  },
  {
    cause: 'tcp-timeout-filtered',
    saysLessThan: ['banner-timeout', 'proxy-failure', 'dns-temporary-failure'],
    why: '"Timed out" alone does not say what was waited for.',
  },
];
