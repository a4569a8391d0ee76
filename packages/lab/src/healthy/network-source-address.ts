import { addresses } from '../network/network.ts';
import { pathNeeds, serverName, startPath } from '../network/path.ts';
import type { HealthyConfiguration } from '../scenarios/types.ts';

export const healthy: HealthyConfiguration = {
  id: 'network-source-address',
  title: "The check leaves from the client's second address, the only one the server's list has.",
  needs: pathNeeds,
  build: async (lab) => {
    const { ip } = addresses.clientOther;
    const path = await startPath(lab, {
      dns: { records: { hosts: { [serverName]: [addresses.server.ip] } } },
      parameters: { smtpd_client_restrictions: `check_client_access inline:{${ip}=OK}, reject` },
    });
    return path.check(undefined, ['--source', ip]);
  },
};
