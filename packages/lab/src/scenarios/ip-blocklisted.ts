import { checkCall } from '../servers/check-call.ts';
import { privateDns } from '../servers/dns.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'ip-blocklisted',
  title: "The client's address is on a DNS blocklist Postfix asks (reject_rbl_client).",
  needs: ['root', 'postfix'],
  expect: {
    cause: 'ip-blocklisted',
    forbidden: [
      'ip-not-allowlisted',
      'server-busy-or-unavailable',
      'relay-denied',
      'message-rejected-content',
      'server-misconfigured',
    ],
  },
  twin: { forbidden: ['ip-blocklisted'] },
  build: async (lab, variant) => {
    // Blocklists list 127.0.0.2 for tests (RFC 5782 §5); here it is the address every lab client comes from.
    const listed = {
      '1.0.0.127.bl.example.org': {
        records: { A: ['127.0.0.2'], TXT: ['Listed, see https://bl.example.org/'] },
      },
    };
    const binds = await privateDns(lab, variant === 'fault' ? listed : {});
    const postfix = await startPostfix(lab, {
      binds,
      parameters: { smtpd_client_restrictions: 'reject_rbl_client bl.example.org' },
    });
    return checkCall(postfix, { security: 'none', from: 'app@example.com', to: 'bob@lab.test' });
  },
};
