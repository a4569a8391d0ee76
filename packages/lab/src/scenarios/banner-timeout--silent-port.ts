import { startResponder } from '../scripted/responders.ts';
import { call, callFor } from '../scripted/scenario.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'banner-timeout--silent-port',
  title: 'The port accepts connections, takes everything and never says a word, in clear or in TLS.',
  needs: [],
  expect: {
    cause: 'banner-timeout',
    forbidden: ['wrong-port-not-smtp', 'tls-mode-mismatch', 'tcp-timeout-filtered', 'protocol-error'],
  },
  twin: { forbidden: ['banner-timeout'] },
  build: async (lab, variant) =>
    variant === 'fault'
      ? callFor(await startResponder(lab, 'silent'), { timeout: 2 })
      : call(lab, { call: { timeout: 2 } }),
};
