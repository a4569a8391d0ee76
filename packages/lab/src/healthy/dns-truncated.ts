import { addresses } from '../network/network.ts';
import { pathNeeds, serverName, startPath } from '../network/path.ts';
import type { HealthyConfiguration } from '../scenarios/types.ts';

export const healthy: HealthyConfiguration = {
  id: 'dns-truncated',
  title: "The answer about the server's name does not fit into a UDP packet and is fetched over TCP.",
  needs: pathNeeds,
  build: async (lab) => {
    const records = { A: [addresses.server.ip], AAAA: [addresses.server.ip6] };
    return (
      await startPath(lab, { dns: { script: { [serverName]: { records, fault: 'truncated' } } } })
    ).check();
  },
};
