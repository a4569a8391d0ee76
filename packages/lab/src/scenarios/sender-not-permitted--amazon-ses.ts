import { amazonSes } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html, the address put in. */
export const scenario = scriptedScenario({
  id: 'sender-not-permitted--amazon-ses',
  title: 'Amazon SES does not know the sender as a verified identity.',
  expect: {
    cause: 'sender-not-permitted',
    forbidden: [
      'sender-domain-not-verified',
      'message-rejected-content',
      'recipient-rejected-unknown',
      'auth-bad-credentials',
    ],
  },
  fault: {
    server: {
      ...amazonSes,
      answers: {
        message:
          '554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: alice@lab.test',
      },
    },
    call: { send: true },
  },
});
