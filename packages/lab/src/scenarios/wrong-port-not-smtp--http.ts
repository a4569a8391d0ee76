import { startResponder } from '../scripted/responders.ts';
import { call, callFor } from '../scripted/scenario.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'wrong-port-not-smtp--http',
  title: 'The port is that of a web server, which says nothing before it is asked.',
  needs: [],
  expect: {
    cause: 'wrong-port-not-smtp',
    forbidden: [
      'protocol-error',
      'banner-timeout',
      'tls-mode-mismatch',
      'auth-bad-credentials',
      'starttls-not-offered',
    ],
  },
  twin: { forbidden: ['wrong-port-not-smtp'] },
  build: async (lab, variant) =>
    variant === 'fault' ? callFor(await startResponder(lab, 'http'), { timeout: 2 }) : call(lab, {}),
};
