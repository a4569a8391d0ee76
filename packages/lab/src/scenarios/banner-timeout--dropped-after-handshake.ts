import { pathNeeds, startPath } from '../network/path.ts';
import { dropDataAfterHandshake } from '../network/rules.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'banner-timeout--dropped-after-handshake',
  title: 'A filter on the router lets the handshake to port 587 through and drops the data after it.',
  needs: pathNeeds,
  expect: {
    cause: 'banner-timeout',
    forbidden: ['tcp-timeout-filtered', 'tls-mode-mismatch', 'wrong-port-not-smtp', 'tcp-reset'],
  },
  twin: {
    forbidden: [
      'banner-timeout',
      'tcp-reset',
      'tcp-timeout-filtered',
      'tls-mode-mismatch',
      'wrong-port-not-smtp',
    ],
  },
  build: async (lab, variant) =>
    (await startPath(lab, variant === 'fault' ? { rules: dropDataAfterHandshake([587]) } : {})).check(),
};
