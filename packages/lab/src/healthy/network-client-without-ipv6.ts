import { pathNeeds, startPath } from '../network/path.ts';
import type { HealthyConfiguration } from '../scenarios/types.ts';

export const healthy: HealthyConfiguration = {
  id: 'network-client-without-ipv6',
  title: "The server has both IP versions, the client's machine only IPv4: nothing is wrong with that.",
  needs: pathNeeds,
  build: async (lab) => {
    const path = await startPath(lab);
    await path.network.removeAddresses('ip6');
    return path.check();
  },
};
