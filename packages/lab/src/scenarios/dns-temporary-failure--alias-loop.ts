import { addresses } from '../network/network.ts';
import { pathNeeds, serverName, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'dns-temporary-failure--alias-loop',
  title: 'The host name is an alias that leads back to itself, and the resolver gives up with SERVFAIL.',
  needs: pathNeeds,
  expect: {
    cause: 'dns-temporary-failure',
    forbidden: [
      'dns-host-not-found',
      'dns-no-usable-address',
      'tcp-timeout-filtered',
      'hostname-hidden-characters',
    ],
  },
  twin: {
    forbidden: [
      'dns-host-not-found',
      'dns-no-usable-address',
      'dns-temporary-failure',
      'hostname-hidden-characters',
      'tcp-timeout-filtered',
    ],
  },
  build: async (lab, variant) => {
    const records = { A: [addresses.server.ip], AAAA: [addresses.server.ip6] };
    const script = { [serverName]: variant === 'fault' ? { records: { CNAME: serverName } } : { records } };
    return (await startPath(lab, { dns: { script } })).check();
  },
};
