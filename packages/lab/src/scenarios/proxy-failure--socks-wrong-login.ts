import { startMicrosocks } from '../middleboxes/real-proxies.ts';
import { pathNeeds } from '../network/path.ts';
import {
  proxyAddress,
  proxyLogin,
  proxyPort,
  startProxiedPath,
  throughProxy,
} from '../network/proxied-path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'proxy-failure--socks-wrong-login',
  title: 'The SOCKS proxy (microsocks) refuses the login in the settings (RFC 1929).',
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
    const path = await startProxiedPath(lab);
    await startMicrosocks(path.network, { port: proxyPort, login: proxyLogin });
    const login = variant === 'fault' ? { user: 'proxy', password: 'wrong' } : proxyLogin;
    return throughProxy(path, `socks5://${login.user}@${proxyAddress}`, login.password);
  },
};
