import { pathNeeds, startPath } from '../network/path.ts';
import { rejectEverything } from '../network/rules.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'network-unreachable--no-route',
  title: 'The router has no route to the server and says so with ICMP.',
  needs: pathNeeds,
  expect: {
    cause: 'network-unreachable',
    forbidden: [
      'tcp-connection-refused',
      'tcp-timeout-filtered',
      'port-blocked-by-isp-or-cloud',
      'tcp-reset',
      'ipv6-broken',
    ],
  },
  twin: {
    forbidden: [
      'ipv6-broken',
      'network-unreachable',
      'port-blocked-by-isp-or-cloud',
      'tcp-connection-refused',
      'tcp-reset',
      'tcp-timeout-filtered',
    ],
  },
  build: async (lab, variant) =>
    (await startPath(lab, variant === 'fault' ? { rules: [rejectEverything('no-route')] } : {})).check(),
};
