import { pathNeeds, startPath } from '../network/path.ts';
import { dropPorts } from '../network/rules.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'port-blocked-by-isp-or-cloud',
  title: "The client's network drops 25, 465 and 587 to everywhere and lets 443 and 2525 through.",
  needs: pathNeeds,
  expect: {
    cause: 'port-blocked-by-isp-or-cloud',
    forbidden: ['tcp-connection-refused', 'tcp-reset', 'network-unreachable', 'banner-timeout'],
  },
  twin: {
    forbidden: [
      'banner-timeout',
      'network-unreachable',
      'port-blocked-by-isp-or-cloud',
      'tcp-connection-refused',
      'tcp-reset',
    ],
  },
  build: async (lab, variant) =>
    (await startPath(lab, variant === 'fault' ? { rules: [dropPorts([25, 465, 587])] } : {})).check(),
};
