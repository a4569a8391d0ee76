import { service } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: transitland/transitland-datastore#1231, the domain put in. */
export const scenario = scriptedScenario({
  id: 'sender-domain-not-verified--sparkpost',
  title: 'The sending domain is not set up with SparkPost.',
  expect: {
    cause: 'sender-domain-not-verified',
    forbidden: [
      'sender-not-permitted',
      'message-rejected-content',
      'recipient-rejected-unknown',
      'auth-bad-credentials',
    ],
  },
  fault: {
    server: { ...service, answers: { message: '550 5.7.1 Unconfigured Sending Domain <lab.test>' } },
    call: { send: true },
  },
});
