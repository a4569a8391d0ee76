import { pathNeeds, startPath } from '../network/path.ts';
import { startPartIn } from '../network/start-part.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tcp-reset--close-before-greeting',
  title: 'The program behind port 587 accepts the connection and closes it before a greeting.',
  needs: pathNeeds,
  expect: {
    cause: 'tcp-reset',
    forbidden: [
      'tcp-connection-refused',
      'tcp-timeout-filtered',
      'port-blocked-by-isp-or-cloud',
      'network-unreachable',
      'banner-timeout',
      'tls-mode-mismatch',
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
      'tls-mode-mismatch',
    ],
  },
  build: async (lab, variant) => {
    if (variant === 'twin') return (await startPath(lab)).check();
    const path = await startPath(lab, { starttlsPorts: [25, 2525] });
    await startPartIn(lab, path.network, 'server', { part: 'slammed-door', how: 'close' }, { ports: [587] });
    return path.check();
  },
};
