import { pathNeeds, startPath } from '../network/path.ts';
import { resetAfterHandshake } from '../network/rules.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tcp-reset',
  title: 'A filter on the router lets the handshake to port 587 through and then resets the connection.',
  needs: pathNeeds,
  expect: {
    cause: 'tcp-reset',
    forbidden: [
      'tcp-connection-refused',
      'tcp-timeout-filtered',
      'port-blocked-by-isp-or-cloud',
      'network-unreachable',
      'banner-timeout',
      'tls-mode-mismatch',
    ],
  },
  twin: {
    forbidden: [
      'banner-timeout',
      'network-unreachable',
      'port-blocked-by-isp-or-cloud',
      'tcp-connection-refused',
      'tcp-reset',
      'tcp-timeout-filtered',
      'tls-mode-mismatch',
    ],
  },
  build: async (lab, variant) =>
    (await startPath(lab, variant === 'fault' ? { rules: [resetAfterHandshake([587])] } : {})).check(),
};
