import { pathNeeds, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'network-unreachable',
  title: "The client's machine has no default route, so the connection fails before a packet is sent.",
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
  build: async (lab, variant) => {
    // The name server is the router, on the client's own network: names are still found.
    const path = await startPath(lab);
    if (variant === 'fault') {
      await path.network.removeDefaultRoute('ip');
      await path.network.removeDefaultRoute('ip6');
    }
    return path.check();
  },
};
