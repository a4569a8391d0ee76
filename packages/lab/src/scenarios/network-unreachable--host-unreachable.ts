import { addresses } from '../network/network.ts';
import { pathNeeds, serverName, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'network-unreachable--host-unreachable',
  title:
    'The address in DNS belongs to no machine any more, and the last router reports the host unreachable.',
  needs: pathNeeds,
  expect: {
    cause: 'network-unreachable',
    forbidden: [
      'tcp-connection-refused',
      'tcp-timeout-filtered',
      'port-blocked-by-isp-or-cloud',
      'tcp-reset',
      'ipv6-broken',
      'dns-no-usable-address',
    ],
  },
  twin: {
    forbidden: [
      'dns-no-usable-address',
      'ipv6-broken',
      'network-unreachable',
      'port-blocked-by-isp-or-cloud',
      'tcp-connection-refused',
      'tcp-reset',
      'tcp-timeout-filtered',
    ],
  },
  build: async (lab, variant) => {
    const { ip, ip6 } = variant === 'fault' ? addresses.nobody : addresses.server;
    const path = await startPath(lab, { dns: { records: { hosts: { [serverName]: [ip, ip6] } } } });
    return path.check();
  },
};
