import { scriptedScenario } from '../scripted/scenario.ts';

export const scenario = scriptedScenario({
  id: 'protocol-error--code-changes',
  title: 'The lines of one reply to MAIL have different codes.',
  expect: {
    cause: 'protocol-error',
    forbidden: [
      'wrong-port-not-smtp',
      'banner-timeout',
      'unknown',
      'tcp-reset',
      'sender-not-permitted',
      'sender-address-invalid',
    ],
  },
  fault: {
    server: { answers: { mail: ['250-2.1.0 Ok', '550 5.7.1 No'] } },
    call: { to: 'bob@lab.test' },
  },
});
