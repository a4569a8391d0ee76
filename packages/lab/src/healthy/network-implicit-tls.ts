import { login, pathNeeds, serverName, startPath } from '../network/path.ts';
import type { HealthyConfiguration } from '../scenarios/types.ts';

export const healthy: HealthyConfiguration = {
  id: 'network-implicit-tls',
  title: 'Postfix behind a router with implicit TLS on 465, and a login.',
  needs: pathNeeds,
  build: async (lab) => {
    const path = await startPath(lab, { login: true });
    return { ...path.check(`${serverName}:465`, ['--user', login.name]), password: login.password };
  },
};
