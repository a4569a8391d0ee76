import { pathNeeds, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tcp-connection-refused',
  title: "Postfix listens on 25, 465 and 2525 but not on 587, so the server's kernel answers with RST.",
  needs: pathNeeds,
  expect: {
    cause: 'tcp-connection-refused',
    forbidden: [
      'tcp-timeout-filtered',
      'port-blocked-by-isp-or-cloud',
      'tcp-reset',
      'network-unreachable',
      'dns-host-not-found',
    ],
  },
  twin: {
    forbidden: [
      'dns-host-not-found',
      'network-unreachable',
      'port-blocked-by-isp-or-cloud',
      'tcp-connection-refused',
      'tcp-reset',
      'tcp-timeout-filtered',
    ],
  },
  build: async (lab, variant) =>
    (await startPath(lab, variant === 'fault' ? { starttlsPorts: [25, 2525] } : {})).check(),
};
