import { pathNeeds } from '../network/path.ts';
import { proxyAddress, startProxiedPath } from '../network/proxied-path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'proxy-failure--socks-refused',
  title: 'The rules of the SOCKS proxy forbid connections to port 587 (reply 2).',
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
    const proxy =
      variant === 'fault'
        ? ({ part: 'socks5-proxy', options: { fault: 'refused' } } as const)
        : ({ part: 'socks5-proxy' } as const);
    const path = await startProxiedPath(lab, proxy);
    return path.check(undefined, ['--proxy', `socks5://${proxyAddress}`]);
  },
};
