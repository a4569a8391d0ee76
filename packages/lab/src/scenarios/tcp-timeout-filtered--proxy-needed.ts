import { startTinyproxy } from '../middleboxes/real-proxies.ts';
import { pathNeeds } from '../network/path.ts';
import { proxyAddress, proxyPort, startProxiedPath } from '../network/proxied-path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tcp-timeout-filtered--proxy-needed',
  title:
    "The network lets nothing out directly; the machine's environment names the proxy that reaches the server.",
  needs: pathNeeds,
  expect: {
    cause: 'tcp-timeout-filtered',
    forbidden: ['proxy-failure', 'tcp-connection-refused', 'network-unreachable'],
  },
  twin: {
    forbidden: ['network-unreachable', 'proxy-failure', 'tcp-connection-refused', 'tcp-timeout-filtered'],
  },
  build: async (lab, variant) => {
    const path = await startProxiedPath(lab);
    await startTinyproxy(lab, path.network, { port: proxyPort, connectPorts: [587] });
    const proxy = `http://${proxyAddress}`;
    if (variant === 'twin') return path.check(undefined, ['--proxy', proxy]);
    return { ...path.check(), env: { HTTPS_PROXY: proxy } };
  },
};
