/**
 * The closed vocabularies of a diagnosis: stages, verdicts, actors and root causes.
 * An id is never renamed or reused.
 */

/** The stages of a diagnosis, in the order in which a message meets them. */
export const stages = [
  'configuration',
  'dns',
  'tcp',
  'tls',
  'greeting',
  'ehlo',
  'starttls',
  'auth',
  'mail',
  'rcpt',
  'data',
  'delivery',
] as const;
export type Stage = (typeof stages)[number];

/** Who must do something about a finding. */
export const actors = ['you', 'network', 'provider', 'server-admin', 'recipient', 'nobody'] as const;
export type Actor = (typeof actors)[number];

/** What a finding means to the person reading it: see docs/severities.md. */
export const levels = ['blocking', 'warning', 'notice'] as const;
export type Level = (typeof levels)[number];

/** The outcome of a whole diagnosis. `inconclusive` also covers a defect of ours. */
export const verdicts = ['ok', 'degraded', 'failed', 'inconclusive'] as const;
export type VerdictWord = (typeof verdicts)[number];

/** The outcome of one stage. `not-run`: an earlier stage stopped the session, or it was not asked for. */
export const stageStatuses = ['passed', 'failed', 'inconclusive', 'not-run'] as const;
export type StageStatus = (typeof stageStatuses)[number];

/** Every root cause and side finding Postroad can name. One definition each in `causes/<id>.ts`. */
export const causeIds = [
  // Settings
  'hostname-hidden-characters',
  'credentials-hidden-characters',
  'provider-settings-mismatch',
  // Name resolution
  'dns-host-not-found',
  'dns-temporary-failure',
  'dns-no-usable-address',
  'dns-private-address',
  // Reaching the port
  'tcp-connection-refused',
  'tcp-timeout-filtered',
  'port-blocked-by-isp-or-cloud',
  'tcp-reset',
  'network-unreachable',
  'ipv6-broken',
  'proxy-failure',
  'connection-not-permitted',
  'ip-not-allowlisted',
  'ip-blocklisted',
  'ip-no-reverse-dns',
  'connection-redirected-by-host',
  // Greeting and EHLO
  'wrong-port-not-smtp',
  'banner-timeout',
  'server-busy-or-unavailable',
  'too-many-connections',
  'rate-limited',
  'ehlo-name-rejected',
  'server-misconfigured',
  'protocol-error',
  // TLS
  'tls-mode-mismatch',
  'starttls-not-offered',
  'starttls-stripped-by-middlebox',
  'starttls-required',
  'starttls-failed',
  'tls-intercepted-by-proxy-or-av',
  'tls-cert-expired',
  'tls-cert-not-yet-valid',
  'tls-cert-hostname-mismatch',
  'tls-cert-self-signed',
  'tls-cert-untrusted-ca',
  'tls-cert-chain-incomplete',
  'tls-cert-expires-soon',
  'tls-protocol-too-old',
  'tls-cipher-mismatch',
  'tls-weak-key',
  'client-cert-required',
  'tls-handshake-failed',
  // Login
  'auth-not-offered',
  'auth-requires-tls',
  'auth-mechanism-unsupported',
  'auth-bad-credentials',
  'auth-username-format',
  'auth-app-password-required',
  'auth-basic-disabled-by-provider',
  'auth-smtp-disabled-for-account',
  'auth-account-locked-or-suspended',
  'account-not-activated',
  'auth-password-expired',
  'auth-mfa-or-web-login-required',
  'auth-oauth-token-invalid',
  'auth-temporary-failure',
  'auth-too-many-attempts',
  'auth-required',
  'credentials-not-tested',
  // Sender, recipient, message
  'sender-not-permitted',
  'sender-domain-not-verified',
  'sender-rejected-spf-dmarc',
  'sender-domain-not-found',
  'sender-address-invalid',
  'recipient-rejected-unknown',
  'recipient-sandbox-restriction',
  'relay-denied',
  'greylisted',
  'mailbox-full',
  'message-too-large',
  'message-rejected-content',
  'quota-exceeded',
  'smtputf8-required',
  // Arrival
  'delivered-to-spam',
  'not-delivered-in-time',
  'delivery-bounced',
  // Nothing above is supported by the evidence
  'unknown',
] as const;
export type CauseId = (typeof causeIds)[number];
