import { addresses } from '../network/network.ts';
import { pathNeeds, serverName, startPath } from '../network/path.ts';
import type { HealthyConfiguration } from '../scenarios/types.ts';

export const healthy: HealthyConfiguration = {
  id: 'dns-one-dead-address',
  title: "The server's name has two IPv4 addresses, and the machine behind one of them is switched off.",
  needs: pathNeeds,
  build: async (lab) => {
    const hosts = { [serverName]: [addresses.nobody.ip, addresses.server.ip] };
    return (await startPath(lab, { dns: { records: { hosts } } })).check();
  },
};
