import { scriptedScenario } from '../scripted/scenario.ts';

export const scenario = scriptedScenario({
  id: 'protocol-error',
  title: 'The reply to EHLO has a code of four digits.',
  expect: {
    cause: 'protocol-error',
    forbidden: ['wrong-port-not-smtp', 'banner-timeout', 'unknown', 'tcp-reset'],
  },
  fault: { server: { answers: { ehlo: '2500 mail.example.test' } } },
});
