import { startHosterServer } from '../network/hoster-server.ts';
import { addresses } from '../network/network.ts';
import { pathNeeds, startPath } from '../network/path.ts';
import { redirectPorts } from '../network/rules.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'connection-redirected-by-host--one-port',
  title:
    'A web hoster diverts ports 25 and 587 to its own server; on 465 the real server answers with the right certificate.',
  needs: pathNeeds,
  expect: {
    cause: 'connection-redirected-by-host',
    forbidden: ['tls-intercepted-by-proxy-or-av', 'auth-bad-credentials'],
  },
  twin: {
    forbidden: ['auth-bad-credentials', 'connection-redirected-by-host', 'tls-intercepted-by-proxy-or-av'],
  },
  build: async (lab, variant) => {
    const path = await startPath(lab);
    if (variant === 'fault') {
      await startHosterServer(lab, path);
      await path.network.setRules(redirectPorts([25, 587], addresses.router));
    }
    return path.check();
  },
};
