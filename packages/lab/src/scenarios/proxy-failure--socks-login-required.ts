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
  id: 'proxy-failure--socks-login-required',
  title: 'The SOCKS proxy (microsocks) wants a login and the settings have none (method 0xFF).',
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
    if (variant === 'fault') return throughProxy(path, `socks5://${proxyAddress}`);
    return throughProxy(path, `socks5://${proxyLogin.user}@${proxyAddress}`, proxyLogin.password);
  },
};
