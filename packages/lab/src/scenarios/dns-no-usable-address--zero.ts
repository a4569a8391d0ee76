import { addresses } from '../network/network.ts';
import { pathNeeds, serverName, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'dns-no-usable-address--zero',
  title: 'The only address in DNS is 0.0.0.0, as filtering resolvers answer for names they block.',
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
    const script = { [serverName]: variant === 'fault' ? { records: { A: ['0.0.0.0'] } } : { records } };
    return (await startPath(lab, { dns: { script } })).check();
  },
};
