import { pathNeeds, serverName, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'dns-host-not-found--not-a-host-name',
  title: 'The host has two dots in a row, which no host name can have.',
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
    const path = await startPath(lab);
    return path.check(`${variant === 'fault' ? 'mail..lab.test' : serverName}:587`);
  },
};
