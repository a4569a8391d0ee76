import { pathNeeds, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'ipv6-broken--not-listening',
  title: 'DNS has an AAAA record for the server, but Postfix listens on IPv4 only.',
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
  build: async (lab, variant) => (await startPath(lab, variant === 'fault' ? { listens: 'ip' } : {})).check(),
};
