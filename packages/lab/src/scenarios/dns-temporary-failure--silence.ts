import { addresses } from '../network/network.ts';
import { pathNeeds, serverName, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'dns-temporary-failure--silence',
  title: 'The resolver never answers.',
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
    const script = { [serverName]: variant === 'fault' ? ({ fault: 'silence' } as const) : { records } };
    return (await startPath(lab, { dns: { script } })).check();
  },
};
