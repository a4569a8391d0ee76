import { service } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** No real text: the point is a reply nobody can place. */
export const scenario = scriptedScenario({
  id: 'unknown',
  title: 'The server refuses the sender with a code and words that say nothing.',
  expect: {
    cause: 'unknown',
    forbidden: [
      'message-rejected-content',
      'sender-not-permitted',
      'recipient-rejected-unknown',
      'auth-bad-credentials',
      'relay-denied',
      'server-busy-or-unavailable',
    ],
  },
  fault: {
    server: { ...service, answers: { mail: '554 5.0.0 E-4711' } },
    call: { from: 'alice@lab.test' },
  },
});
