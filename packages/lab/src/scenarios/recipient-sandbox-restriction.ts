import { service } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: zonque/AlRide#7. */
export const scenario = scriptedScenario({
  id: 'recipient-sandbox-restriction',
  title: "Mailgun's sandbox domain sends to authorized recipients only.",
  expect: {
    cause: 'recipient-sandbox-restriction',
    forbidden: [
      'recipient-rejected-unknown',
      'relay-denied',
      'sender-not-permitted',
      'message-rejected-content',
    ],
  },
  fault: {
    server: {
      ...service,
      answers: {
        message:
          '554 Sandbox subdomains are for test purposes only. Please add your own domain or add the address to authorized recipients in domain settings.',
      },
    },
    call: { send: true },
  },
});
