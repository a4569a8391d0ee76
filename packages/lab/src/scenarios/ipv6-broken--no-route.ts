import { pathNeeds, startPath } from '../network/path.ts';
import { rejectEverything } from '../network/rules.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'ipv6-broken--no-route',
  title: 'The router has no IPv6 route to the server and says so; IPv4 works.',
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
    (
      await startPath(
        lab,
        variant === 'fault' ? { rules: [rejectEverything('no-route', { family: 'ip6' })] } : {},
      )
    ).check(),
};
