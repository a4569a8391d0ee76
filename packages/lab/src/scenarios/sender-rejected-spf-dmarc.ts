import { gmail } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: support.google.com/a/answer/3726730. */
export const scenario = scriptedScenario({
  id: 'sender-rejected-spf-dmarc',
  title: "Gmail refuses the message for the DMARC policy of the sender's domain.",
  expect: {
    cause: 'sender-rejected-spf-dmarc',
    forbidden: [
      'sender-not-permitted',
      'message-rejected-content',
      'recipient-rejected-unknown',
      'auth-bad-credentials',
      'ip-blocklisted',
    ],
  },
  fault: {
    server: {
      ...gmail,
      answers: {
        message:
          "550 5.7.26 Unauthenticated email from example.com is not accepted due to domain's DMARC policy. Please contact the administrator of example.com domain.",
      },
    },
    call: { send: true },
  },
});
