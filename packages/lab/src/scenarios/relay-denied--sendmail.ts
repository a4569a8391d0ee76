import { checkCall } from '../servers/check-call.ts';
import { startSendmail } from '../servers/sendmail.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'relay-denied--sendmail',
  title: 'Sendmail takes mail for its own domain only, and the recipient is elsewhere.',
  needs: ['root', 'sendmail'],
  expect: {
    cause: 'relay-denied',
    forbidden: [
      'recipient-rejected-unknown',
      'ip-not-allowlisted',
      'sender-not-permitted',
      'ip-no-reverse-dns',
    ],
  },
  twin: { forbidden: ['relay-denied'] },
  build: async (lab, variant) => {
    const sendmail = await startSendmail(lab, { relayFor: variant === 'fault' ? 'logged-in' : 'loopback' });
    // Sendmail always relays for 127.0.0.1.
    const more = ['--source', '127.0.0.2'];
    return checkCall(sendmail, {
      security: 'none',
      from: 'app@example.com',
      to: 'someone@example.net',
      more,
    });
  },
};
