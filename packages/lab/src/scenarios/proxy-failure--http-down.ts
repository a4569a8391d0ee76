import { pathNeeds } from '../network/path.ts';
import { proxyAddress, startProxiedPath } from '../network/proxied-path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'proxy-failure--http-down',
  title: 'The HTTP proxy named in the settings is down: nothing listens on its port.',
  needs: pathNeeds,
  expect: {
    cause: 'proxy-failure',
    forbidden: [
      'tcp-connection-refused',
      'tcp-timeout-filtered',
      'port-blocked-by-isp-or-cloud',
      'network-unreachable',
      'auth-bad-credentials',
      'dns-host-not-found',
    ],
  },
  twin: {
    forbidden: [
      'auth-bad-credentials',
      'dns-host-not-found',
      'network-unreachable',
      'port-blocked-by-isp-or-cloud',
      'proxy-failure',
      'tcp-connection-refused',
      'tcp-timeout-filtered',
    ],
  },
  build: async (lab, variant) => {
    const proxy = variant === 'fault' ? undefined : ({ part: 'connect-proxy' } as const);
    const path = await startProxiedPath(lab, proxy);
    return path.check(undefined, ['--proxy', `http://${proxyAddress}`]);
  },
};
