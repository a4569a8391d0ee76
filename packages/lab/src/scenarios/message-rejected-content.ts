import { checkCall } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'message-rejected-content',
  title: 'A header check of Postfix rejects the message after its end.',
  needs: ['root', 'postfix'],
  expect: {
    cause: 'message-rejected-content',
    forbidden: [
      'message-too-large',
      'recipient-rejected-unknown',
      'relay-denied',
      'sender-rejected-spf-dmarc',
    ],
  },
  twin: { forbidden: ['message-rejected-content'] },
  build: async (lab, variant) => {
    // Without a text of its own, REJECT says "5.7.1 message content rejected".
    const pattern = variant === 'fault' ? '/^Subject:/' : '/^Subject: cheap watches/';
    const postfix = await startPostfix(lab, {
      parameters: { header_checks: 'regexp:$config_directory/header_checks' },
      files: { header_checks: `${pattern} REJECT\n` },
    });
    return checkCall(postfix, {
      security: 'none',
      from: 'app@example.com',
      to: 'bob@lab.test',
      more: ['--send'],
    });
  },
};
