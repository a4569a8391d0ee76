import { startDnsmasqIn } from '../dns/start.ts';
import { addresses } from '../network/network.ts';
import { pathNeeds, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'dns-host-not-found--one-resolver',
  title:
    "The first of the machine's two name servers does not know the name, the second does: the first one's word counts.",
  needs: pathNeeds,
  expect: {
    cause: 'dns-host-not-found',
    forbidden: ['dns-temporary-failure', 'dns-no-usable-address', 'tcp-timeout-filtered'],
  },
  twin: {
    forbidden: [
      'dns-host-not-found',
      'dns-no-usable-address',
      'dns-temporary-failure',
      'tcp-timeout-filtered',
    ],
  },
  build: async (lab, variant) => {
    const { router, routerOther, server } = addresses;
    // The path's own name server, on the router's address towards the client, knows the name.
    const nameServers = variant === 'fault' ? [routerOther.ip, router.ip] : [router.ip, routerOther.ip];
    const path = await startPath(lab, { nameServers });
    const records = { hosts: { 'intranet.lab.test': [server.ip] } };
    await startDnsmasqIn(lab, path.network, 'router', routerOther.ip, records);
    return path.check();
  },
};
