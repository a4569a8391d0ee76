import { addresses } from '../network/network.ts';
import { pathNeeds, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'ip-not-allowlisted',
  title: 'Postfix serves only the addresses on its list and refuses this one in the greeting, saying so.',
  needs: pathNeeds,
  expect: {
    cause: 'ip-not-allowlisted',
    forbidden: [
      'auth-bad-credentials',
      'auth-required',
      'relay-denied',
      'ip-blocklisted',
      'ip-no-reverse-dns',
    ],
  },
  twin: {
    forbidden: [
      'auth-bad-credentials',
      'auth-required',
      'ip-blocklisted',
      'ip-no-reverse-dns',
      'ip-not-allowlisted',
      'relay-denied',
    ],
  },
  build: async (lab, variant) => {
    const listed = variant === 'fault' ? addresses.clientOther : addresses.client;
    const path = await startPath(lab, {
      parameters: {
        smtpd_delay_reject: 'no',
        smtpd_client_restrictions: 'check_client_access cidr:$config_directory/allowlist',
      },
      files: {
        allowlist: [
          `${listed.ip}/32 OK`,
          `${listed.ip6}/128 OK`,
          '0.0.0.0/0 REJECT this IP address is not on the allowlist of this service',
          '::/0 REJECT this IP address is not on the allowlist of this service',
          '',
        ].join('\n'),
      },
    });
    return path.check();
  },
};
