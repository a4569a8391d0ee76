import { describe, expect, test } from 'vitest';
import { classify } from './classify.ts';
import { genericCauses } from './generic-causes.ts';

describe('a generic cause', () => {
  test('never says less than itself, and no two say less than each other', () => {
    const pairs = genericCauses.flatMap(({ cause, saysLessThan }) =>
      saysLessThan.map((other) => [cause, other] as const),
    );
    const circles = pairs.filter(([a, b]) => a === b || pairs.some(([x, y]) => x === b && y === a));
    expect(circles).toEqual([]);
  });

  test.each([
    ['auth', 535, 'Error: authentication failed: Password expired', 'auth-password-expired'],
    ['auth', 535, 'Invalid login or password: account locked', 'auth-account-locked-or-suspended'],
    ['auth', 535, 'Invalid login or password: account expired', 'auth-account-locked-or-suspended'],
    ['auth', 501, 'Authentication failed: Server error (Invalid user name)', 'auth-username-format'],
    ['rcpt', 554, 'Client host rejected: this IP address is not on the allowlist', 'ip-not-allowlisted'],
    ['rcpt', 421, 'Unexpected failure, please try later', 'server-busy-or-unavailable'],
    ['mail', 451, 'Sender rate 3.0 / 1h', 'rate-limited'],
    ['mail', 550, 'Unauthenticated senders not allowed', 'auth-required'],
    ['rcpt', 550, 'Recipient address rejected: mailbox full', 'mailbox-full'],
  ] as const)('at %s, %i "%s" gives way to %s', (stage, code, text, cause) => {
    for (const greeting of ['', 'mail.example.com ESMTP Postfix', 'mail.example.com ESMTP Exim 4.97'])
      expect(classify({ kind: 'smtp-reply', stage, code, text }, { greeting })[0]?.cause).toBe(cause);
  });

  test.each([
    ['auth', 535, 'Error: authentication failed: authentication failure', 'auth-bad-credentials'],
    ['rcpt', 451, 'Greylisted, please try again in 300 seconds', 'greylisted'],
    [
      'rcpt',
      554,
      'Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org',
      'ip-blocklisted',
    ],
  ] as const)('at %s, %i "%s" stays %s', (stage, code, text, cause) => {
    expect(classify({ kind: 'smtp-reply', stage, code, text })[0]?.cause).toBe(cause);
  });
});
