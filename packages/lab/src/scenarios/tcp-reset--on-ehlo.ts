import { pathNeeds, startPath } from '../network/path.ts';
import { resetOnClientData } from '../network/rules.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tcp-reset--on-ehlo',
  title: 'A filter on the router resets the connection as soon as the client has sent EHLO.',
  needs: pathNeeds,
  expect: {
    cause: 'tcp-reset',
    forbidden: [
      'tcp-connection-refused',
      'tcp-timeout-filtered',
      'port-blocked-by-isp-or-cloud',
      'network-unreachable',
      'banner-timeout',
      'ehlo-name-rejected',
    ],
  },
  twin: {
    forbidden: [
      'banner-timeout',
      'ehlo-name-rejected',
      'network-unreachable',
      'port-blocked-by-isp-or-cloud',
      'tcp-connection-refused',
      'tcp-reset',
      'tcp-timeout-filtered',
    ],
  },
  build: async (lab, variant) =>
    (await startPath(lab, variant === 'fault' ? { rules: [resetOnClientData([587])] } : {})).check(),
};
