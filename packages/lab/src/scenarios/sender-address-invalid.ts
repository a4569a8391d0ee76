import { checkCall } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'sender-address-invalid',
  title: 'The sender has no full domain (app@intranet), and Postfix wants one (reject_non_fqdn_sender).',
  needs: ['root', 'postfix'],
  expect: {
    cause: 'sender-address-invalid',
    forbidden: [
      'ehlo-name-rejected',
      'sender-domain-not-found',
      'sender-not-permitted',
      'recipient-rejected-unknown',
    ],
  },
  twin: { forbidden: ['sender-address-invalid'] },
  build: async (lab, variant) => {
    const postfix = await startPostfix(lab, {
      parameters: { smtpd_sender_restrictions: 'reject_non_fqdn_sender' },
    });
    const from = variant === 'fault' ? 'app@intranet' : 'app@intranet.example.com';
    return checkCall(postfix, { security: 'none', from, to: 'bob@lab.test' });
  },
};
