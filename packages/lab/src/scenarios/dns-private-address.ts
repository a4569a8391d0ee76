import { addresses } from '../network/network.ts';
import { pathNeeds, serverName, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'dns-private-address',
  title: 'The host name has only a private address, and packets to it vanish outside its own network.',
  needs: pathNeeds,
  expect: {
    cause: 'dns-private-address',
    forbidden: ['dns-host-not-found', 'dns-no-usable-address', 'dns-temporary-failure'],
  },
  twin: { forbidden: ['dns-private-address', 'tcp-timeout-filtered'] },
  build: async (lab, variant) => {
    const inside = '10.20.30.40';
    const { ip, ip6 } = addresses.server;
    const path = await startPath(lab, {
      dns: { records: { hosts: { [serverName]: variant === 'fault' ? [inside] : [ip, ip6] } } },
    });
    // As at the border of any network: private addresses go nowhere.
    await path.network.run('router', ['ip', 'route', 'add', 'blackhole', '10.0.0.0/8']);
    return path.check();
  },
};
