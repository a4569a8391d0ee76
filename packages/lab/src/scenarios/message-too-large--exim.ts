import { checkCall } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'message-too-large--exim',
  title: 'Exim takes messages of 100 bytes at most, and the test message is larger.',
  needs: ['root', 'exim'],
  expect: {
    cause: 'message-too-large',
    forbidden: ['mailbox-full', 'message-rejected-content', 'quota-exceeded'],
  },
  twin: { forbidden: ['message-too-large'] },
  build: async (lab, variant) => {
    const exim = await startExim(lab, {
      options: { message_size_limit: variant === 'fault' ? '100' : '50M' },
    });
    return checkCall(exim, {
      security: 'none',
      from: 'app@example.com',
      to: 'bob@lab.test',
      more: ['--send'],
    });
  },
};
