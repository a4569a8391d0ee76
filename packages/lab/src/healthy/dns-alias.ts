import { addresses } from '../network/network.ts';
import { pathNeeds, serverName, startPath } from '../network/path.ts';
import type { HealthyConfiguration } from '../scenarios/types.ts';

export const healthy: HealthyConfiguration = {
  id: 'dns-alias',
  title: "The host name is an alias (CNAME) for the server's own name; the certificate has the alias.",
  needs: pathNeeds,
  build: async (lab) => {
    const alias = 'smtp.lab.test';
    const hosts = { [serverName]: [addresses.server.ip, addresses.server.ip6] };
    const path = await startPath(lab, {
      names: [serverName, alias],
      dns: { records: { hosts, aliases: { [alias]: serverName } } },
    });
    return path.check(`${alias}:587`);
  },
};
