import { addresses } from '../network/network.ts';
import { pathNeeds, serverName, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'dns-no-usable-address--documentation',
  title: 'The only address in DNS is from the range for documentation (192.0.2.0/24), copied from a manual.',
  needs: pathNeeds,
  expect: {
    cause: 'dns-no-usable-address',
    forbidden: [
      'dns-host-not-found',
      'dns-temporary-failure',
      'tcp-timeout-filtered',
      'network-unreachable',
      'tcp-connection-refused',
    ],
  },
  twin: {
    forbidden: [
      'dns-host-not-found',
      'dns-no-usable-address',
      'dns-temporary-failure',
      'network-unreachable',
      'tcp-connection-refused',
      'tcp-timeout-filtered',
    ],
  },
  build: async (lab, variant) => {
    const records = { A: [addresses.server.ip], AAAA: [addresses.server.ip6] };
    const script = { [serverName]: variant === 'fault' ? { records: { A: ['192.0.2.25'] } } : { records } };
    return (await startPath(lab, { dns: { script } })).check();
  },
};
