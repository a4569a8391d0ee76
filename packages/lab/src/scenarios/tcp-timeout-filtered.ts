import { pathNeeds, startPath } from '../network/path.ts';
import { dropPorts } from '../network/rules.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tcp-timeout-filtered',
  title: 'The router drops what is sent to port 587; ports 25, 465 and 2525 of the same host answer.',
  needs: pathNeeds,
  expect: {
    cause: 'tcp-timeout-filtered',
    forbidden: [
      'tcp-connection-refused',
      'port-blocked-by-isp-or-cloud',
      'tcp-reset',
      'network-unreachable',
      'banner-timeout',
      'dns-temporary-failure',
    ],
  },
  twin: {
    forbidden: [
      'banner-timeout',
      'dns-temporary-failure',
      'network-unreachable',
      'port-blocked-by-isp-or-cloud',
      'tcp-connection-refused',
      'tcp-reset',
      'tcp-timeout-filtered',
    ],
  },
  build: async (lab, variant) =>
    (await startPath(lab, variant === 'fault' ? { rules: [dropPorts([587])] } : {})).check(),
};
