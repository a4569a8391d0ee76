import { addresses } from '../network/network.ts';
import { pathNeeds, serverName, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'ip-not-allowlisted--other-source',
  title: "Postfix serves only the client machine's second address; the twin connects from that one.",
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
    const { ip, ip6 } = addresses.clientOther;
    const path = await startPath(lab, {
      // One IP version: `--source` is an address of one.
      dns: { records: { hosts: { [serverName]: [addresses.server.ip] } } },
      parameters: {
        smtpd_delay_reject: 'no',
        smtpd_client_restrictions: `check_client_access inline:{${ip}=OK, ${ip6}=OK}, reject`,
      },
    });
    return path.check(undefined, variant === 'fault' ? [] : ['--source', ip]);
  },
};
