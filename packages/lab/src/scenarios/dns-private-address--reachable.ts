import { addresses } from '../network/network.ts';
import { pathNeeds, serverName, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'dns-private-address--reachable',
  title: 'The host name has only a private address, which this machine reaches; a sender outside would not.',
  needs: pathNeeds,
  expect: {
    cause: 'dns-private-address',
    verdict: 'degraded',
    forbidden: ['dns-no-usable-address', 'tcp-timeout-filtered'],
  },
  twin: { forbidden: ['dns-private-address'] },
  build: async (lab, variant) => {
    const inside = '10.20.30.40';
    const { ip, ip6 } = addresses.server;
    const path = await startPath(lab, {
      dns: { records: { hosts: { [serverName]: variant === 'fault' ? [inside] : [ip, ip6] } } },
    });
    await path.network.addServerAddress(inside);
    return path.check();
  },
};
