import { startResponder } from '../scripted/responders.ts';
import { call, callFor } from '../scripted/scenario.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'wrong-port-not-smtp--http-at-once',
  title: 'A web proxy answers the connection with a page of its own.',
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
    variant === 'fault' ? callFor(await startResponder(lab, 'http-at-once'), {}) : call(lab, {}),
};
