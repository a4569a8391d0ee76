import { pathNeeds } from '../network/path.ts';
import { proxyAddress, startProxiedPath } from '../network/proxied-path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'proxy-failure--socks-wrong-login',
  title: 'The SOCKS proxy refuses the login in the settings (RFC 1929 status 1).',
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
    const path = await startProxiedPath(lab, {
      part: 'socks5-proxy',
      options: { login: { user: 'proxy', password: 'let me out' } },
    });
    const proxy =
      variant === 'fault'
        ? `socks5://proxy:wrong@${proxyAddress}`
        : `socks5://proxy:let%20me%20out@${proxyAddress}`;
    return path.check(undefined, ['--proxy', proxy]);
  },
};
