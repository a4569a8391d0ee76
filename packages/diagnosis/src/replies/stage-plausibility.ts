import type { CauseId, Stage } from '../vocabulary.ts';

const login: readonly Stage[] = ['auth'];
const network: readonly Stage[] = ['dns', 'tcp', 'tls', 'greeting', 'starttls', 'configuration'];
const transaction: readonly Stage[] = ['mail', 'rcpt', 'data', 'delivery'];
const tls: readonly Stage[] = ['tls', 'starttls', 'tcp', 'greeting', 'configuration'];

/**
 * Stages at which a cause normally shows, where the same words mean something else at others: "user unknown" at
 * AUTH is a wrong login, at RCPT a wrong recipient. Causes not listed are equally likely everywhere.
 */
const usualStages: Partial<Record<CauseId, readonly Stage[]>> = {
  'recipient-rejected-unknown': transaction,
  'mailbox-full': transaction,
  greylisted: [...transaction, 'greeting', 'ehlo'],
  'relay-denied': [...transaction, 'greeting', 'ehlo'],
  'message-too-large': transaction,
  'message-rejected-content': transaction,
  'sender-domain-not-found': transaction,
  'sender-address-invalid': transaction,
  'auth-bad-credentials': [...login, ...transaction],
  'auth-mechanism-unsupported': ['auth', 'ehlo'],
  'auth-not-offered': ['auth', 'ehlo', 'starttls', 'mail'],
  'auth-app-password-required': login,
  'auth-username-format': [...login, 'mail'],
  'auth-password-expired': login,
  'auth-mfa-or-web-login-required': login,
  'auth-oauth-token-invalid': login,
  'auth-temporary-failure': login,
  'protocol-error': ['greeting', 'ehlo', 'starttls', 'mail', 'rcpt', 'data', 'delivery'],
  'tcp-timeout-filtered': network,
  'tcp-connection-refused': network,
  'network-unreachable': network,
  'banner-timeout': ['greeting', 'tcp', 'tls'],
  'tls-cert-expired': [...tls, 'ehlo', 'auth', 'mail'],
  'tls-cert-self-signed': [...tls, 'ehlo', 'auth', 'mail'],
  'starttls-failed': ['starttls', 'tls', 'ehlo', 'auth', 'mail', 'rcpt'],
};

/** Share of its points that evidence for a cause keeps at a stage where the cause does not normally show. */
const IMPLAUSIBLE_SHARE = 0.5;

export function implausibleShare(cause: CauseId, stage: Stage): number {
  const stages = usualStages[cause];
  return stages === undefined || stages.includes(stage) ? 1 : IMPLAUSIBLE_SHARE;
}
