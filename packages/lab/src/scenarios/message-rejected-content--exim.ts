import { checkCall } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'message-rejected-content--exim',
  title: 'An ACL of Exim denies the message after its end, without a text of its own.',
  needs: ['root', 'exim'],
  expect: {
    cause: 'message-rejected-content',
    forbidden: ['relay-denied', 'recipient-rejected-unknown', 'message-too-large', 'sender-not-permitted'],
  },
  twin: { forbidden: ['message-rejected-content'] },
  build: async (lab, variant) => {
    const subject = variant === 'fault' ? '.' : 'cheap watches';
    const exim = await startExim(lab, {
      dataAcl: `  deny condition = \${if match{$h_subject:}{${subject}}}`,
    });
    return checkCall(exim, {
      security: 'none',
      from: 'app@example.com',
      to: 'bob@lab.test',
      more: ['--send'],
    });
  },
};
