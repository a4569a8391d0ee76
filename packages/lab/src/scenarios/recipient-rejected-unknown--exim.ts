import { checkCall } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'recipient-rejected-unknown--exim',
  title: 'Exim has no mailbox of that name ("Unrouteable address").',
  needs: ['root', 'exim'],
  expect: {
    cause: 'recipient-rejected-unknown',
    forbidden: ['relay-denied', 'mailbox-full', 'sender-not-permitted', 'dns-host-not-found'],
  },
  twin: { forbidden: ['recipient-rejected-unknown'] },
  build: async (lab, variant) => {
    const exim = await startExim(lab);
    const to = variant === 'fault' ? 'bobb@lab.test' : 'bob@lab.test';
    return checkCall(exim, { security: 'none', from: 'app@example.com', to });
  },
};
