import { startDnsmasqIn } from '../dns/start.ts';
import { addresses } from '../network/network.ts';
import { pathNeeds, serverName, startPath } from '../network/path.ts';
import type { HealthyConfiguration } from '../scenarios/types.ts';

export const healthy: HealthyConfiguration = {
  id: 'network-ipv6-only',
  title: 'Client and server have IPv6 only; the name server is reached over IPv6 too.',
  needs: pathNeeds,
  build: async (lab) => {
    const path = await startPath(lab, {
      listens: 'ip6',
      nameServers: [addresses.router.ip6],
      dns: { records: { hosts: { [serverName]: [addresses.server.ip6] } } },
    });
    await startDnsmasqIn(lab, path.network, 'router', addresses.router.ip6, {
      hosts: { [serverName]: [addresses.server.ip6] },
    });
    await path.network.removeAddresses('ip');
    return path.check();
  },
};
