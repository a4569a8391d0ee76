import { service } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: sahat/hackathon-starter#1083, chatwoot/chatwoot#2541. */
export const scenario = scriptedScenario({
  id: 'sender-not-permitted--sendgrid',
  title: 'SendGrid does not know the sender as a verified identity.',
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
      ...service,
      answers: {
        message:
          '550 The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved. Visit https://sendgrid.com/docs/for-developers/sending-email/sender-identity/ to see the Sender Identity requirements',
      },
    },
    call: { send: true },
  },
});
