import { startMicrosocks } from '../middleboxes/real-proxies.ts';
import { pathNeeds } from '../network/path.ts';
import {
  proxyAddress,
  proxyLogin,
  proxyPort,
  startProxiedPath,
  throughProxy,
} from '../network/proxied-path.ts';
import type { HealthyConfiguration } from '../scenarios/types.ts';

export const healthy: HealthyConfiguration = {
  id: 'network-socks-proxy',
  title:
    'The network lets nothing out but through its SOCKS5 proxy (microsocks), which the settings name with its login.',
  needs: pathNeeds,
  build: async (lab) => {
    const path = await startProxiedPath(lab);
    await startMicrosocks(path.network, { port: proxyPort, login: proxyLogin });
    return throughProxy(path, `socks5://${proxyLogin.user}@${proxyAddress}`, proxyLogin.password);
  },
};
