import { pathNeeds, startPath } from '../network/path.ts';
import { rejectPorts } from '../network/rules.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tcp-connection-refused--firewall-reset',
  title: 'The router rejects port 587 with a RST, which looks the same as a port nothing listens on.',
  needs: pathNeeds,
  expect: {
    cause: 'tcp-connection-refused',
    forbidden: ['tcp-timeout-filtered', 'port-blocked-by-isp-or-cloud', 'tcp-reset', 'network-unreachable'],
  },
  twin: {
    forbidden: [
      'network-unreachable',
      'port-blocked-by-isp-or-cloud',
      'tcp-connection-refused',
      'tcp-reset',
      'tcp-timeout-filtered',
    ],
  },
  build: async (lab, variant) =>
    (await startPath(lab, variant === 'fault' ? { rules: [rejectPorts([587], 'tcp-reset')] } : {})).check(),
};
