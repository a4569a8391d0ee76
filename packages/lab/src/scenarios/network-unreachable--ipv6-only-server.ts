import { addresses } from '../network/network.ts';
import { pathNeeds, serverName, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'network-unreachable--ipv6-only-server',
  title: "The server has only an IPv6 address and the client's machine has no IPv6.",
  needs: pathNeeds,
  expect: {
    cause: 'network-unreachable',
    forbidden: ['dns-no-usable-address', 'dns-host-not-found', 'tcp-timeout-filtered', 'ipv6-broken'],
  },
  twin: {
    forbidden: [
      'dns-host-not-found',
      'dns-no-usable-address',
      'ipv6-broken',
      'network-unreachable',
      'tcp-timeout-filtered',
    ],
  },
  build: async (lab, variant) => {
    const { ip, ip6 } = addresses.server;
    const path = await startPath(lab, {
      dns: { records: { hosts: { [serverName]: variant === 'fault' ? [ip6] : [ip, ip6] } } },
    });
    await path.network.removeAddresses('ip6');
    return path.check();
  },
};
