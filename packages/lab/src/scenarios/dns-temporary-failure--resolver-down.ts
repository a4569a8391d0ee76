import { addresses } from '../network/network.ts';
import { pathNeeds, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'dns-temporary-failure--resolver-down',
  title: "The name server in the machine's settings is a host that runs none.",
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
    const options = variant === 'fault' ? { nameServers: [addresses.server.ip] } : {};
    return (await startPath(lab, options)).check();
  },
};
