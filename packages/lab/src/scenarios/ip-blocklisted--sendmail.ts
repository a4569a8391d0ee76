import { checkCall } from '../servers/check-call.ts';
import { privateDns } from '../servers/dns.ts';
import { startSendmail } from '../servers/sendmail.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'ip-blocklisted--sendmail',
  title: "The client's address is on a DNS blocklist Sendmail asks (dnsbl).",
  needs: ['root', 'sendmail'],
  expect: {
    cause: 'ip-blocklisted',
    forbidden: ['ip-not-allowlisted', 'ip-no-reverse-dns', 'relay-denied', 'message-rejected-content'],
  },
  twin: { forbidden: ['ip-blocklisted'] },
  build: async (lab, variant) => {
    const listed = { '2.0.0.127.bl.example.org': { records: { A: ['127.0.0.2'] } } };
    const binds = await privateDns(lab, variant === 'fault' ? listed : {});
    const sendmail = await startSendmail(lab, { binds, features: ["FEATURE(`dnsbl', `bl.example.org')"] });
    const more = ['--source', '127.0.0.2'];
    return checkCall(sendmail, { security: 'none', from: 'app@example.com', to: 'bob@lab.test', more });
  },
};
