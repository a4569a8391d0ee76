import { checkCall } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'message-too-large',
  title: 'Postfix takes messages of 100 bytes at most, and the test message is larger.',
  needs: ['root', 'postfix'],
  expect: {
    cause: 'message-too-large',
    forbidden: ['mailbox-full', 'message-rejected-content', 'quota-exceeded'],
  },
  twin: { forbidden: ['message-too-large'] },
  build: async (lab, variant) => {
    const limit = variant === 'fault' ? '100' : '10240000';
    const postfix = await startPostfix(lab, { parameters: { message_size_limit: limit } });
    return checkCall(postfix, {
      security: 'none',
      from: 'app@example.com',
      to: 'bob@lab.test',
      more: ['--send'],
    });
  },
};
