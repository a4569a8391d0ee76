import { startTinyproxy } from '../middleboxes/real-proxies.ts';
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
  id: 'network-http-connect-proxy',
  title:
    'The network lets nothing out but through its HTTP proxy (tinyproxy), which the settings name with its login.',
  needs: pathNeeds,
  build: async (lab) => {
    const path = await startProxiedPath(lab);
    await startTinyproxy(lab, path.network, { port: proxyPort, login: proxyLogin, connectPorts: [587] });
    return throughProxy(path, `http://${proxyLogin.user}@${proxyAddress}`, proxyLogin.password);
  },
};
