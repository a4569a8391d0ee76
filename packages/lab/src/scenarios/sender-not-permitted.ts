import { checkCall, login, startSubmission } from '../servers/check-call.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'sender-not-permitted',
  title:
    "Postfix ties logins to sender addresses, and the sender is another user's; it says so only at RCPT.",
  needs: ['root', 'postfix', 'dovecot'],
  expect: {
    cause: 'sender-not-permitted',
    forbidden: [
      'relay-denied',
      'auth-bad-credentials',
      'recipient-rejected-unknown',
      'sender-domain-not-verified',
      'sender-address-invalid',
    ],
  },
  twin: { forbidden: ['sender-not-permitted'] },
  build: async (lab, variant) => {
    const { postfix, certificate } = await startSubmission(lab, {
      postfix: {
        parameters: {
          smtpd_sender_login_maps: 'texthash:$config_directory/owners',
          smtpd_sender_restrictions: 'reject_sender_login_mismatch',
        },
        files: { owners: 'alice@lab.test alice@lab.test\nbob@lab.test bob@lab.test\n' },
      },
    });
    const from = variant === 'fault' ? 'bob@lab.test' : 'alice@lab.test';
    return checkCall(postfix, {
      security: 'starttls',
      certificate,
      user: login,
      from,
      to: 'someone@example.net',
    });
  },
};
