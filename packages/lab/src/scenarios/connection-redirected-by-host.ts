import { startHosterServer } from '../network/hoster-server.ts';
import { addresses } from '../network/network.ts';
import { pathNeeds, startPath } from '../network/path.ts';
import { redirectPorts } from '../network/rules.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'connection-redirected-by-host',
  title:
    "A web hoster diverts all outgoing mail ports to its own server, which answers under the name of Gmail's.",
  needs: pathNeeds,
  expect: {
    cause: 'connection-redirected-by-host',
    forbidden: ['tls-intercepted-by-proxy-or-av', 'auth-bad-credentials', 'provider-settings-mismatch'],
  },
  twin: {
    forbidden: [
      'auth-bad-credentials',
      'connection-redirected-by-host',
      'provider-settings-mismatch',
      'tls-intercepted-by-proxy-or-av',
    ],
  },
  build: async (lab, variant) => {
    const name = 'smtp.gmail.com';
    const path = await startPath(lab, {
      names: [name],
      dns: { records: { hosts: { [name]: [addresses.server.ip, addresses.server.ip6] } } },
    });
    if (variant === 'fault') {
      await startHosterServer(lab, path);
      await path.network.setRules(redirectPorts([25, 465, 587], addresses.router));
    }
    return path.check(`${name}:587`);
  },
};
