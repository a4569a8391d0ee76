import { pathNeeds, startPath } from '../network/path.ts';
import { rejectPorts } from '../network/rules.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'network-unreachable--admin-prohibited',
  title: 'A filter on the router refuses port 587 with ICMP "administratively prohibited".',
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
    (
      await startPath(lab, variant === 'fault' ? { rules: [rejectPorts([587], 'admin-prohibited')] } : {})
    ).check(),
};
