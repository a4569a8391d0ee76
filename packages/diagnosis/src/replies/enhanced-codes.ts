import type { CauseId, Stage } from '../vocabulary.ts';
import type { Weight } from './phrases.ts';

/** What a code says for a cause. Several entries: the code is used for several things. */
export interface CodeMeaning {
  readonly cause: CauseId;
  readonly weight: Weight;
  /** Only at these stages; a stage that is not known never excludes. */
  readonly stages?: readonly Stage[];
  /** Only with a reply of this class. */
  readonly replyClass?: 4 | 5;
}

const login = ['auth'] as const;
const envelope = ['mail', 'rcpt'] as const;
const atRecipient = ['rcpt'] as const;
const atSender = ['mail'] as const;
const afterData = ['data', 'delivery'] as const;
const beforeLogin = ['greeting', 'ehlo', 'tcp'] as const;

/**
 * The IANA registry "SMTP Enhanced Status Codes" by subject and detail, read as causes. The class digit is left
 * out: it is given by the reply. Source: RFC 3463, RFC 5248 and
 * https://www.iana.org/assignments/smtp-enhanced-status-codes/ with the RFCs named there (4954, 4468, 6710, 7372,
 * 7505, 8689). Weights are low: servers put 5.7.1 on anything.
 */
export const enhancedCodes: Readonly<Record<string, readonly CodeMeaning[]>> = {
  // X.1 Addressing
  '1.0': [
    { cause: 'recipient-rejected-unknown', weight: 'hint', stages: atRecipient },
    { cause: 'sender-address-invalid', weight: 'hint', stages: atSender },
  ],
  '1.1': [{ cause: 'recipient-rejected-unknown', weight: 'weak' }],
  '1.2': [{ cause: 'recipient-rejected-unknown', weight: 'weak' }],
  '1.3': [{ cause: 'recipient-rejected-unknown', weight: 'weak' }],
  '1.4': [{ cause: 'recipient-rejected-unknown', weight: 'hint' }],
  '1.6': [{ cause: 'recipient-rejected-unknown', weight: 'weak' }],
  '1.7': [{ cause: 'sender-address-invalid', weight: 'weak' }],
  '1.8': [{ cause: 'sender-domain-not-found', weight: 'weak' }],
  '1.9': [{ cause: 'message-rejected-content', weight: 'hint' }],
  '1.10': [{ cause: 'recipient-rejected-unknown', weight: 'weak' }],
  // X.2 Mailbox
  '2.0': [{ cause: 'recipient-rejected-unknown', weight: 'hint', stages: atRecipient }],
  '2.1': [{ cause: 'recipient-rejected-unknown', weight: 'weak' }],
  '2.2': [{ cause: 'mailbox-full', weight: 'weak' }],
  '2.3': [{ cause: 'message-too-large', weight: 'weak' }],
  '2.4': [{ cause: 'recipient-rejected-unknown', weight: 'hint' }],
  // X.3 Mail system
  '3.0': [{ cause: 'server-busy-or-unavailable', weight: 'hint' }],
  '3.1': [{ cause: 'server-busy-or-unavailable', weight: 'weak' }],
  '3.2': [{ cause: 'server-busy-or-unavailable', weight: 'weak' }],
  '3.3': [{ cause: 'smtputf8-required', weight: 'hint' }],
  '3.4': [{ cause: 'message-too-large', weight: 'weak' }],
  '3.5': [{ cause: 'server-misconfigured', weight: 'weak' }],
  '3.6': [{ cause: 'server-busy-or-unavailable', weight: 'hint' }],
  // X.4 Network and routing
  '4.1': [
    { cause: 'tcp-timeout-filtered', weight: 'hint', replyClass: 4 },
    // Exchange Online answers recipients its directory does not know with 550 5.4.1.
    { cause: 'recipient-rejected-unknown', weight: 'fair', stages: atRecipient, replyClass: 5 },
  ],
  '4.2': [{ cause: 'server-busy-or-unavailable', weight: 'hint' }],
  '4.3': [{ cause: 'dns-temporary-failure', weight: 'hint' }],
  '4.4': [
    { cause: 'dns-host-not-found', weight: 'hint' },
    { cause: 'dns-host-not-found', weight: 'weak', replyClass: 5 },
  ],
  '4.5': [{ cause: 'server-busy-or-unavailable', weight: 'hint' }],
  '4.6': [{ cause: 'server-misconfigured', weight: 'weak' }],
  '4.7': [{ cause: 'server-busy-or-unavailable', weight: 'hint' }],
  // X.5 Protocol
  '5.0': [{ cause: 'protocol-error', weight: 'hint' }],
  '5.1': [
    { cause: 'protocol-error', weight: 'weak' },
    { cause: 'auth-mechanism-unsupported', weight: 'weak', stages: login },
  ],
  '5.2': [
    { cause: 'protocol-error', weight: 'weak' },
    { cause: 'auth-bad-credentials', weight: 'hint', stages: login },
  ],
  '5.3': [{ cause: 'rate-limited', weight: 'weak' }],
  '5.4': [
    { cause: 'protocol-error', weight: 'hint' },
    { cause: 'auth-mechanism-unsupported', weight: 'hint', stages: login },
  ],
  '5.5': [{ cause: 'protocol-error', weight: 'hint' }],
  '5.6': [{ cause: 'auth-bad-credentials', weight: 'hint', stages: login }],
  // X.6 Content
  '6.0': [{ cause: 'message-rejected-content', weight: 'weak' }],
  '6.1': [{ cause: 'message-rejected-content', weight: 'weak' }],
  '6.2': [{ cause: 'message-rejected-content', weight: 'weak' }],
  '6.3': [{ cause: 'message-rejected-content', weight: 'weak' }],
  '6.4': [{ cause: 'message-rejected-content', weight: 'hint' }],
  '6.5': [{ cause: 'message-rejected-content', weight: 'hint' }],
  '6.6': [{ cause: 'message-rejected-content', weight: 'weak' }],
  '6.7': [{ cause: 'smtputf8-required', weight: 'fair' }],
  '6.8': [{ cause: 'smtputf8-required', weight: 'fair' }],
  '6.9': [{ cause: 'smtputf8-required', weight: 'fair' }],
  '6.10': [{ cause: 'smtputf8-required', weight: 'fair' }],
  // X.7 Security and policy
  '7.0': [
    { cause: 'auth-bad-credentials', weight: 'weak', stages: login, replyClass: 5 },
    { cause: 'auth-temporary-failure', weight: 'weak', stages: login, replyClass: 4 },
    { cause: 'starttls-failed', weight: 'weak', stages: ['starttls'] },
    { cause: 'message-rejected-content', weight: 'hint', stages: afterData, replyClass: 5 },
    { cause: 'rate-limited', weight: 'hint', stages: [...beforeLogin, ...envelope], replyClass: 4 },
    { cause: 'ip-blocklisted', weight: 'hint', stages: beforeLogin, replyClass: 5 },
  ],
  '7.1': [
    { cause: 'auth-bad-credentials', weight: 'hint', stages: login },
    { cause: 'relay-denied', weight: 'hint', stages: atRecipient, replyClass: 5 },
    { cause: 'greylisted', weight: 'weak', stages: [...envelope, ...afterData], replyClass: 4 },
    { cause: 'sender-not-permitted', weight: 'hint', stages: atSender },
    { cause: 'message-rejected-content', weight: 'hint', stages: afterData },
    { cause: 'ip-blocklisted', weight: 'hint', stages: beforeLogin },
  ],
  '7.2': [{ cause: 'recipient-rejected-unknown', weight: 'hint' }],
  '7.3': [{ cause: 'auth-bad-credentials', weight: 'weak', stages: login }],
  '7.4': [{ cause: 'auth-mechanism-unsupported', weight: 'weak' }],
  '7.5': [{ cause: 'auth-mechanism-unsupported', weight: 'hint', stages: login }],
  '7.7': [{ cause: 'message-rejected-content', weight: 'hint' }],
  '7.8': [{ cause: 'auth-bad-credentials', weight: 'weak' }],
  '7.9': [
    { cause: 'auth-mechanism-unsupported', weight: 'hint' },
    { cause: 'auth-app-password-required', weight: 'hint', stages: login },
  ],
  '7.10': [{ cause: 'starttls-required', weight: 'weak' }],
  '7.11': [{ cause: 'auth-requires-tls', weight: 'fair' }],
  '7.12': [{ cause: 'auth-password-expired', weight: 'weak' }],
  '7.13': [{ cause: 'auth-account-locked-or-suspended', weight: 'fair' }],
  '7.14': [{ cause: 'auth-mfa-or-web-login-required', weight: 'weak', stages: login }],
  '7.15': [{ cause: 'message-rejected-content', weight: 'hint' }],
  '7.17': [{ cause: 'recipient-rejected-unknown', weight: 'weak' }],
  '7.18': [{ cause: 'recipient-rejected-unknown', weight: 'weak' }],
  '7.19': [{ cause: 'message-rejected-content', weight: 'hint' }],
  '7.20': [{ cause: 'sender-rejected-spf-dmarc', weight: 'fair' }],
  '7.21': [{ cause: 'sender-rejected-spf-dmarc', weight: 'fair' }],
  '7.22': [{ cause: 'sender-rejected-spf-dmarc', weight: 'fair' }],
  '7.23': [{ cause: 'sender-rejected-spf-dmarc', weight: 'fair' }],
  '7.24': [{ cause: 'sender-rejected-spf-dmarc', weight: 'fair' }],
  '7.25': [{ cause: 'ip-no-reverse-dns', weight: 'fair' }],
  '7.26': [{ cause: 'sender-rejected-spf-dmarc', weight: 'fair' }],
  '7.27': [{ cause: 'sender-domain-not-found', weight: 'fair' }],
  '7.28': [{ cause: 'rate-limited', weight: 'fair' }],
  '7.29': [{ cause: 'sender-rejected-spf-dmarc', weight: 'weak' }],
  '7.30': [{ cause: 'starttls-required', weight: 'weak' }],
};

/** `5.7.139` → `{ class: 5, subject: '7.139' }`; undefined when it is none (RFC 3463 §2). */
export function parseEnhanced(code: string): { readonly class: 2 | 4 | 5; readonly key: string } | undefined {
  const match = /^([245])\.(\d{1,3}\.\d{1,3})$/.exec(code.trim());
  if (!match) return undefined;
  return { class: Number(match[1]) as 2 | 4 | 5, key: match[2] ?? '' };
}
