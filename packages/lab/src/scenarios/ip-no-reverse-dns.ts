import { checkCall } from '../servers/check-call.ts';
import { privateDns } from '../servers/dns.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'ip-no-reverse-dns',
  title: "The client's address has no PTR record, and Postfix wants one (reject_unknown_client_hostname).",
  needs: ['root', 'postfix'],
  expect: {
    cause: 'ip-no-reverse-dns',
    forbidden: [
      'ip-blocklisted',
      'ip-not-allowlisted',
      'ehlo-name-rejected',
      'dns-host-not-found',
      'greylisted',
    ],
  },
  twin: { forbidden: ['ip-no-reverse-dns'] },
  build: async (lab, variant) => {
    const zone = {
      '1.0.0.127.in-addr.arpa': { records: { PTR: 'client.lab.test' } },
      'client.lab.test': { records: { A: ['127.0.0.1'] } },
    };
    // The hosts file would name 127.0.0.1 before DNS is asked (glibc even takes ::1 for it): the server's copy is empty.
    const binds = await privateDns(lab, variant === 'fault' ? {} : zone, '');
    const postfix = await startPostfix(lab, {
      binds,
      parameters: {
        smtpd_peername_lookup: 'yes',
        smtpd_client_restrictions: 'reject_unknown_client_hostname',
      },
    });
    return checkCall(postfix, { security: 'none', from: 'app@example.com', to: 'bob@lab.test' });
  },
};
