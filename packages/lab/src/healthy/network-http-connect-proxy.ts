import { pathNeeds } from '../network/path.ts';
import { proxyAddress, startProxiedPath } from '../network/proxied-path.ts';
import type { HealthyConfiguration } from '../scenarios/types.ts';

export const healthy: HealthyConfiguration = {
  id: 'network-http-connect-proxy',
  title: 'The network lets nothing out but through its HTTP proxy, which the settings name with its login.',
  needs: pathNeeds,
  build: async (lab) => {
    const options = { login: { user: 'proxy', password: 'let me out' } };
    const path = await startProxiedPath(lab, { part: 'connect-proxy', options });
    return path.check(undefined, ['--proxy', `http://proxy:let%20me%20out@${proxyAddress}`]);
  },
};
