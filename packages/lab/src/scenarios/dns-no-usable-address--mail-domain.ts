import { addresses } from '../network/network.ts';
import { pathNeeds, serverName, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'dns-no-usable-address--mail-domain',
  title: 'The mail domain was entered in place of the server: it has an MX record and no address.',
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
    const hosts = { [serverName]: [addresses.server.ip, addresses.server.ip6] };
    const mx = [{ domain: 'lab.test', exchange: serverName, preference: 10 }];
    const path = await startPath(lab, { dns: { records: { hosts, mx } } });
    return path.check(variant === 'fault' ? 'lab.test:587' : `${serverName}:587`);
  },
};
