import { addresses } from '../network/network.ts';
import { pathNeeds, startPath } from '../network/path.ts';
import type { HealthyConfiguration } from '../scenarios/types.ts';

export const healthy: HealthyConfiguration = {
  id: 'dns-first-resolver-dead',
  title: "The first of the machine's two name servers is switched off, the second answers.",
  needs: pathNeeds,
  build: async (lab) => {
    const nameServers = [addresses.server.ip, addresses.router.ip];
    return (await startPath(lab, { nameServers })).check();
  },
};
