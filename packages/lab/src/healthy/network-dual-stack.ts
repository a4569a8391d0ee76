import { login, pathNeeds, startPath } from '../network/path.ts';
import type { HealthyConfiguration } from '../scenarios/types.ts';

export const healthy: HealthyConfiguration = {
  id: 'network-dual-stack',
  title: 'Postfix behind a router, reached over IPv4 and IPv6; login, sender and recipient on 587.',
  needs: pathNeeds,
  build: async (lab) => {
    const path = await startPath(lab, { login: true });
    const envelope = ['--from', 'alice@lab.test', '--to', 'bob@lab.test'];
    return { ...path.check(undefined, ['--user', login.name, ...envelope]), password: login.password };
  },
};
