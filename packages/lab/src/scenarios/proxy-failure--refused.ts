import { startTinyproxy } from '../middleboxes/real-proxies.ts';
import { pathNeeds } from '../network/path.ts';
import { proxyAddress, proxyPort, startProxiedPath } from '../network/proxied-path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'proxy-failure--refused',
  title: 'The HTTP proxy (tinyproxy) allows connections to port 443 only (403).',
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
    const connectPorts = [variant === 'fault' ? 443 : 587];
    await startTinyproxy(lab, path.network, { port: proxyPort, connectPorts });
    const proxy = `http://${proxyAddress}`;
    return path.check(undefined, ['--proxy', proxy]);
  },
};
