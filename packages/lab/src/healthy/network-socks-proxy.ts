import { pathNeeds } from '../network/path.ts';
import { proxyAddress, startProxiedPath } from '../network/proxied-path.ts';
import type { HealthyConfiguration } from '../scenarios/types.ts';

export const healthy: HealthyConfiguration = {
  id: 'network-socks-proxy',
  title: 'The network lets nothing out but through its SOCKS5 proxy, which the settings name with its login.',
  needs: pathNeeds,
  build: async (lab) => {
    const options = { login: { user: 'proxy', password: 'let me out' } };
    const path = await startProxiedPath(lab, { part: 'socks5-proxy', options });
    return path.check(undefined, ['--proxy', `socks5://proxy:let%20me%20out@${proxyAddress}`]);
  },
};
