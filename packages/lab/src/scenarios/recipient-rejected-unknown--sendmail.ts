import { checkCall } from '../servers/check-call.ts';
import { startSendmail } from '../servers/sendmail.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'recipient-rejected-unknown--sendmail',
  title: 'Sendmail has no mailbox of that name.',
  needs: ['root', 'sendmail'],
  expect: {
    cause: 'recipient-rejected-unknown',
    forbidden: ['relay-denied', 'mailbox-full', 'sender-not-permitted'],
  },
  twin: { forbidden: ['recipient-rejected-unknown'] },
  build: async (lab, variant) => {
    const sendmail = await startSendmail(lab);
    const to = variant === 'fault' ? 'bobb@lab.test' : 'bob@lab.test';
    return checkCall(sendmail, { security: 'none', from: 'app@example.com', to });
  },
};
