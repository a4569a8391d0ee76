import { startTinyproxy } from '../middleboxes/real-proxies.ts';
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
  id: 'proxy-failure--login-required',
  title: 'The HTTP proxy (tinyproxy) wants a login and the settings have none (407).',
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
    await startTinyproxy(lab, path.network, { port: proxyPort, login: proxyLogin, connectPorts: [587] });
    if (variant === 'fault') return throughProxy(path, `http://${proxyAddress}`);
    return throughProxy(path, `http://${proxyLogin.user}@${proxyAddress}`, proxyLogin.password);
  },
};
