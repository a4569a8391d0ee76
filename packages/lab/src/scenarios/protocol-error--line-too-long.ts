import { scriptedScenario } from '../scripted/scenario.ts';

export const scenario = scriptedScenario({
  id: 'protocol-error--line-too-long',
  title: 'The EHLO reply is one line of 100,000 octets.',
  expect: {
    cause: 'protocol-error',
    forbidden: ['wrong-port-not-smtp', 'banner-timeout', 'unknown', 'tcp-reset'],
  },
  fault: { server: { answers: { ehlo: `250 ${'x'.repeat(100_000)}` } } },
});
