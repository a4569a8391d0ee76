import { pathNeeds, serverName, startPath } from '../network/path.ts';
import { dropPorts } from '../network/rules.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'port-blocked-by-isp-or-cloud--port-25',
  title:
    "The client's network drops outgoing port 25, the one hosters block most, and lets 465, 587 and 2525 through.",
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
  build: async (lab, variant) => {
    const path = await startPath(lab, variant === 'fault' ? { rules: [dropPorts([25])] } : {});
    return path.check(`${serverName}:25`);
  },
};
