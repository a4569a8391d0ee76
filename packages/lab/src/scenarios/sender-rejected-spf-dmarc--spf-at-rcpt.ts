import { microsoft365 } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: learn.microsoft.com, non-delivery reports in Exchange Online. */
export const scenario = scriptedScenario({
  id: 'sender-rejected-spf-dmarc--spf-at-rcpt',
  title: 'Exchange refuses the recipient because SPF does not allow this client to send for the domain.',
  expect: {
    cause: 'sender-rejected-spf-dmarc',
    forbidden: [
      'sender-not-permitted',
      'message-rejected-content',
      'recipient-rejected-unknown',
      'auth-bad-credentials',
      'relay-denied',
    ],
  },
  fault: {
    server: {
      ...microsoft365,
      answers: { rcpt: '550 5.7.23 The message was rejected because of Sender Policy Framework violation' },
    },
    call: { to: 'bob@lab.test' },
  },
});
