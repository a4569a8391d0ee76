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
  id: 'proxy-failure--wrong-login',
  title: 'The HTTP proxy (tinyproxy) does not accept the login in the settings.',
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
    const login = variant === 'fault' ? { user: 'proxy', password: 'wrong' } : proxyLogin;
    return throughProxy(path, `http://${login.user}@${proxyAddress}`, login.password);
  },
};
