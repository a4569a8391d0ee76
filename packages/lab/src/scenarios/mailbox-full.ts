import { checkCall } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import { startDovecotQuota } from '../servers/quota.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'mailbox-full',
  title: "Postfix asks Dovecot's quota service, and the recipient's mailbox is over its quota.",
  needs: ['root', 'postfix', 'dovecot'],
  expect: {
    cause: 'mailbox-full',
    forbidden: [
      'quota-exceeded',
      'message-too-large',
      'recipient-rejected-unknown',
      'server-busy-or-unavailable',
    ],
  },
  twin: { forbidden: ['mailbox-full'] },
  build: async (lab, variant) => {
    const quota = await startDovecotQuota(lab, {
      user: 'bob@lab.test',
      limitBytes: 10_000,
      usedBytes: variant === 'fault' ? 20_000 : 500,
    });
    const postfix = await startPostfix(lab, {
      parameters: { smtpd_recipient_restrictions: `check_policy_service unix:${quota.socket}` },
    });
    return checkCall(postfix, { security: 'none', from: 'app@example.com', to: 'bob@lab.test' });
  },
};
