import { pathNeeds, startPath } from '../network/path.ts';
import { dropEverything } from '../network/rules.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'ipv6-broken',
  title: 'The server has an IPv4 and an IPv6 address, and everything sent over IPv6 vanishes on the way.',
  needs: pathNeeds,
  expect: {
    cause: 'ipv6-broken',
    verdict: 'degraded',
    forbidden: [
      'tcp-timeout-filtered',
      'network-unreachable',
      'tcp-connection-refused',
      'port-blocked-by-isp-or-cloud',
      'banner-timeout',
    ],
  },
  twin: {
    forbidden: [
      'banner-timeout',
      'ipv6-broken',
      'network-unreachable',
      'port-blocked-by-isp-or-cloud',
      'tcp-connection-refused',
      'tcp-timeout-filtered',
    ],
  },
  build: async (lab, variant) =>
    (await startPath(lab, variant === 'fault' ? { rules: [dropEverything({ family: 'ip6' })] } : {})).check(),
};
