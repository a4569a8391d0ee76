import { checkCall } from '../servers/check-call.ts';
import { startSendmail } from '../servers/sendmail.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'message-too-large--sendmail',
  title: 'Sendmail takes messages of 100 bytes at most, and the test message is larger.',
  needs: ['root', 'sendmail'],
  expect: {
    cause: 'message-too-large',
    forbidden: ['mailbox-full', 'message-rejected-content', 'quota-exceeded'],
  },
  twin: { forbidden: ['message-too-large'] },
  build: async (lab, variant) => {
    const size = variant === 'fault' ? '100' : '50000000';
    const sendmail = await startSendmail(lab, { macros: { confMAX_MESSAGE_SIZE: size } });
    return checkCall(sendmail, {
      security: 'none',
      from: 'app@example.com',
      to: 'bob@lab.test',
      more: ['--send'],
    });
  },
};
