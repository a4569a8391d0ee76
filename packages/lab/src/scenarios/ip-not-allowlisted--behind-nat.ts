import { addresses } from '../network/network.ts';
import { pathNeeds, startPath } from '../network/path.ts';
import { hideClient } from '../network/rules.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'ip-not-allowlisted--behind-nat',
  title:
    "The client is behind NAT: the server's list has the client's own address, and sees that of the router.",
  needs: pathNeeds,
  expect: {
    cause: 'ip-not-allowlisted',
    forbidden: ['auth-bad-credentials', 'relay-denied', 'ip-blocklisted', 'ip-no-reverse-dns'],
  },
  twin: {
    forbidden: [
      'auth-bad-credentials',
      'ip-blocklisted',
      'ip-no-reverse-dns',
      'ip-not-allowlisted',
      'relay-denied',
    ],
  },
  build: async (lab, variant) => {
    const listed = variant === 'fault' ? addresses.client : addresses.routerOther;
    const path = await startPath(lab, {
      rules: [hideClient()],
      parameters: {
        smtpd_delay_reject: 'no',
        smtpd_client_restrictions: `check_client_access inline:{${listed.ip}=OK, ${listed.ip6}=OK}, reject`,
      },
    });
    return path.check();
  },
};
