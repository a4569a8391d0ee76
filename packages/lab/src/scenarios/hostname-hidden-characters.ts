import { pathNeeds, serverName, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'hostname-hidden-characters',
  title: 'A no-break space was copied along with the host name.',
  needs: pathNeeds,
  expect: {
    cause: 'hostname-hidden-characters',
    forbidden: ['dns-host-not-found', 'dns-temporary-failure', 'dns-no-usable-address'],
  },
  twin: {
    forbidden: [
      'dns-host-not-found',
      'dns-no-usable-address',
      'dns-temporary-failure',
      'hostname-hidden-characters',
    ],
  },
  build: async (lab, variant) => {
    const path = await startPath(lab);
    return path.check(variant === 'fault' ? `${serverName}\u00a0:587` : `${serverName}:587`);
  },
};
