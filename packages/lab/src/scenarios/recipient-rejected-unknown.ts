import { checkCall } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'recipient-rejected-unknown',
  title: 'Postfix has no mailbox of that name.',
  needs: ['root', 'postfix'],
  expect: {
    cause: 'recipient-rejected-unknown',
    forbidden: ['relay-denied', 'mailbox-full', 'sender-not-permitted'],
  },
  twin: { forbidden: ['recipient-rejected-unknown'] },
  build: async (lab, variant) => {
    const postfix = await startPostfix(lab);
    const to = variant === 'fault' ? 'bobb@lab.test' : 'bob@lab.test';
    return checkCall(postfix, { security: 'none', from: 'app@example.com', to });
  },
};
