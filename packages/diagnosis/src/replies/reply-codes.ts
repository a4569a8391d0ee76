import type { CauseId } from '../vocabulary.ts';
import type { CodeMeaning } from './enhanced-codes.ts';

const beforeMail = ['greeting', 'ehlo', 'tcp'] as const;
const handshake = ['starttls', 'tls'] as const;

/** What a reply code says by the stage at which it comes. Sources: RFC 5321 §4.2, §4.3.2; RFC 4954 §4, §6; RFC 3207 §4. */
export const replyCodes: Readonly<Record<number, readonly CodeMeaning[]>> = {
  421: [{ cause: 'server-busy-or-unavailable', weight: 'weak' }],
  422: [{ cause: 'mailbox-full', weight: 'hint' }],
  431: [{ cause: 'server-busy-or-unavailable', weight: 'hint' }],
  432: [{ cause: 'auth-password-expired', weight: 'hint', stages: ['auth'] }],
  441: [{ cause: 'server-busy-or-unavailable', weight: 'hint' }],
  442: [{ cause: 'server-busy-or-unavailable', weight: 'hint' }],
  446: [{ cause: 'server-misconfigured', weight: 'hint' }],
  450: [
    { cause: 'greylisted', weight: 'hint', stages: ['rcpt'] },
    { cause: 'server-busy-or-unavailable', weight: 'hint' },
  ],
  451: [
    { cause: 'server-busy-or-unavailable', weight: 'weak' },
    { cause: 'greylisted', weight: 'hint', stages: ['rcpt'] },
    { cause: 'auth-temporary-failure', weight: 'weak', stages: ['auth'] },
  ],
  452: [{ cause: 'server-busy-or-unavailable', weight: 'weak' }],
  454: [
    { cause: 'auth-temporary-failure', weight: 'weak', stages: ['auth'] },
    { cause: 'starttls-failed', weight: 'fair', stages: handshake },
    { cause: 'server-busy-or-unavailable', weight: 'hint', stages: ['greeting', 'ehlo', 'mail', 'data'] },
    { cause: 'relay-denied', weight: 'hint', stages: ['rcpt'] },
  ],
  455: [{ cause: 'server-busy-or-unavailable', weight: 'hint' }],
  471: [{ cause: 'message-rejected-content', weight: 'hint' }],
  500: [
    { cause: 'protocol-error', weight: 'weak' },
    { cause: 'auth-mechanism-unsupported', weight: 'weak', stages: ['auth'] },
  ],
  501: [
    { cause: 'protocol-error', weight: 'hint' },
    { cause: 'ehlo-name-rejected', weight: 'fair', stages: ['ehlo'] },
    { cause: 'sender-address-invalid', weight: 'weak', stages: ['mail'] },
    { cause: 'recipient-rejected-unknown', weight: 'hint', stages: ['rcpt'] },
    { cause: 'auth-bad-credentials', weight: 'hint', stages: ['auth'] },
  ],
  502: [
    { cause: 'protocol-error', weight: 'weak' },
    { cause: 'starttls-not-offered', weight: 'fair', stages: handshake },
    { cause: 'auth-not-offered', weight: 'weak', stages: ['auth'] },
  ],
  503: [
    { cause: 'protocol-error', weight: 'weak' },
    { cause: 'auth-not-offered', weight: 'weak', stages: ['auth'] },
  ],
  504: [
    { cause: 'auth-mechanism-unsupported', weight: 'fair', stages: ['auth'] },
    { cause: 'ehlo-name-rejected', weight: 'hint', stages: ['ehlo', 'rcpt'] },
    { cause: 'protocol-error', weight: 'hint' },
  ],
  521: [{ cause: 'server-busy-or-unavailable', weight: 'weak' }],
  523: [{ cause: 'message-too-large', weight: 'weak' }],
  525: [{ cause: 'auth-account-locked-or-suspended', weight: 'weak' }],
  530: [
    { cause: 'auth-required', weight: 'weak' },
    { cause: 'starttls-required', weight: 'hint' },
  ],
  534: [
    { cause: 'auth-mechanism-unsupported', weight: 'hint', stages: ['auth'] },
    { cause: 'auth-app-password-required', weight: 'hint', stages: ['auth'] },
    { cause: 'auth-mfa-or-web-login-required', weight: 'hint', stages: ['auth'] },
  ],
  535: [{ cause: 'auth-bad-credentials', weight: 'weak' }],
  538: [{ cause: 'auth-requires-tls', weight: 'fair' }],
  550: [
    { cause: 'recipient-rejected-unknown', weight: 'weak', stages: ['rcpt'] },
    { cause: 'message-rejected-content', weight: 'weak', stages: ['data', 'delivery'] },
    { cause: 'sender-not-permitted', weight: 'hint', stages: ['mail'] },
    { cause: 'ip-blocklisted', weight: 'hint', stages: ['greeting', 'tcp'] },
    { cause: 'ehlo-name-rejected', weight: 'hint', stages: ['ehlo'] },
    { cause: 'auth-bad-credentials', weight: 'hint', stages: ['auth'] },
  ],
  551: [{ cause: 'relay-denied', weight: 'weak', stages: ['rcpt'] }],
  552: [
    { cause: 'message-too-large', weight: 'hint', stages: ['mail', 'data'] },
    { cause: 'mailbox-full', weight: 'weak', stages: ['rcpt', 'delivery'] },
  ],
  553: [
    { cause: 'sender-not-permitted', weight: 'weak', stages: ['mail'] },
    { cause: 'recipient-rejected-unknown', weight: 'hint', stages: ['rcpt'] },
    { cause: 'sender-address-invalid', weight: 'hint', stages: ['mail'] },
  ],
  554: [
    { cause: 'message-rejected-content', weight: 'weak', stages: ['data', 'delivery'] },
    { cause: 'ip-blocklisted', weight: 'weak', stages: beforeMail },
    { cause: 'relay-denied', weight: 'hint', stages: ['rcpt'] },
  ],
  555: [
    { cause: 'protocol-error', weight: 'weak' },
    { cause: 'sender-address-invalid', weight: 'weak', stages: ['mail'] },
  ],
  556: [{ cause: 'recipient-rejected-unknown', weight: 'weak' }],
};

/** The floor under everything: what a transient or permanent reply at a stage most often is. */
export const stageFloor: Readonly<Record<string, { readonly 4?: CauseId; readonly 5?: CauseId }>> = {
  greeting: { 4: 'server-busy-or-unavailable', 5: 'ip-blocklisted' },
  ehlo: { 4: 'server-busy-or-unavailable', 5: 'ehlo-name-rejected' },
  starttls: { 4: 'starttls-failed', 5: 'starttls-failed' },
  auth: { 4: 'auth-temporary-failure', 5: 'auth-bad-credentials' },
  mail: { 4: 'server-busy-or-unavailable', 5: 'sender-not-permitted' },
  rcpt: { 4: 'greylisted', 5: 'recipient-rejected-unknown' },
  data: { 4: 'server-busy-or-unavailable', 5: 'message-rejected-content' },
  delivery: { 4: 'server-busy-or-unavailable', 5: 'message-rejected-content' },
};
