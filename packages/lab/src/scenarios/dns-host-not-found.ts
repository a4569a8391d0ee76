import { pathNeeds, serverName, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'dns-host-not-found',
  title: 'The host name has a typing error in its domain, and the name server says that it does not exist.',
  needs: pathNeeds,
  expect: {
    cause: 'dns-host-not-found',
    forbidden: [
      'dns-temporary-failure',
      'dns-no-usable-address',
      'hostname-hidden-characters',
      'tcp-timeout-filtered',
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
    const path = await startPath(lab);
    return path.check(`${variant === 'fault' ? 'mail.lba.test' : serverName}:587`);
  },
};
