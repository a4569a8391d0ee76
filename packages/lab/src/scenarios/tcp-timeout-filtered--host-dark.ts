import { pathNeeds, startPath } from '../network/path.ts';
import { dropEverything } from '../network/rules.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tcp-timeout-filtered--host-dark',
  title: 'The router drops everything to and from the server, so no port of it answers.',
  needs: pathNeeds,
  expect: {
    cause: 'tcp-timeout-filtered',
    forbidden: [
      'tcp-connection-refused',
      'port-blocked-by-isp-or-cloud',
      'tcp-reset',
      'network-unreachable',
      'banner-timeout',
    ],
  },
  twin: {
    forbidden: [
      'banner-timeout',
      'network-unreachable',
      'port-blocked-by-isp-or-cloud',
      'tcp-connection-refused',
      'tcp-reset',
      'tcp-timeout-filtered',
    ],
  },
  build: async (lab, variant) =>
    (await startPath(lab, variant === 'fault' ? { rules: [dropEverything()] } : {})).check(),
};
