import { addresses } from '../network/network.ts';
import { pathNeeds, serverName, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'dns-host-not-found--alias-to-nowhere',
  title: 'The host name is an alias (CNAME) for a name that does not exist.',
  needs: pathNeeds,
  expect: {
    cause: 'dns-host-not-found',
    forbidden: ['dns-temporary-failure', 'dns-no-usable-address', 'tcp-timeout-filtered'],
  },
  twin: {
    forbidden: [
      'dns-host-not-found',
      'dns-no-usable-address',
      'dns-temporary-failure',
      'tcp-timeout-filtered',
    ],
  },
  build: async (lab, variant) => {
    const records = { A: [addresses.server.ip], AAAA: [addresses.server.ip6] };
    const script = {
      [serverName]: variant === 'fault' ? { records: { CNAME: 'gone.lab.test' } } : { records },
    };
    return (await startPath(lab, { dns: { script } })).check();
  },
};
