import { checkCall } from '../servers/check-call.ts';
import { privateDns } from '../servers/dns.ts';
import { startExim } from '../servers/exim.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'ip-blocklisted--exim',
  title: "The client's address is on a DNS blocklist Exim asks when it connects.",
  needs: ['root', 'exim'],
  expect: {
    cause: 'ip-blocklisted',
    forbidden: [
      'ip-not-allowlisted',
      'server-busy-or-unavailable',
      'relay-denied',
      'message-rejected-content',
    ],
  },
  twin: { forbidden: ['ip-blocklisted'] },
  build: async (lab, variant) => {
    const listed = {
      '1.0.0.127.bl.example.org': {
        records: { A: ['127.0.0.2'], TXT: ['Listed, see https://bl.example.org/'] },
      },
    };
    const binds = await privateDns(lab, variant === 'fault' ? listed : {});
    const exim = await startExim(lab, {
      binds,
      // The wording of Exim's default configuration.
      connectAcl: [
        '  deny dnslists = bl.example.org',
        '       message = rejected because $sender_host_address is in a black list at $dnslist_domain\\n$dnslist_text',
      ].join('\n'),
    });
    return checkCall(exim, { security: 'none', from: 'app@example.com', to: 'bob@lab.test' });
  },
};
