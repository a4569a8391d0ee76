import { scriptedScenario } from '../scripted/scenario.ts';

export const scenario = scriptedScenario({
  id: 'protocol-error--knows-neither-ehlo-nor-helo',
  title: 'The server greets with 220 and calls EHLO and HELO unknown commands.',
  expect: {
    cause: 'protocol-error',
    forbidden: [
      'wrong-port-not-smtp',
      'banner-timeout',
      'unknown',
      'tcp-reset',
      'ehlo-name-rejected',
      'server-misconfigured',
    ],
  },
  fault: {
    server: {
      answers: {
        ehlo: '500 5.5.2 Error: command not recognized',
        helo: '500 5.5.2 Error: command not recognized',
      },
    },
  },
});
