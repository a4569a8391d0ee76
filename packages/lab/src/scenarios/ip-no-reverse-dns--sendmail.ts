import { checkCall } from '../servers/check-call.ts';
import { startSendmail } from '../servers/sendmail.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'ip-no-reverse-dns--sendmail',
  title: "The client's address has no name, and Sendmail wants one (require_rdns).",
  needs: ['root', 'sendmail'],
  expect: {
    cause: 'ip-no-reverse-dns',
    forbidden: ['ip-blocklisted', 'ip-not-allowlisted', 'relay-denied', 'ehlo-name-rejected'],
  },
  twin: { forbidden: ['ip-no-reverse-dns'] },
  build: async (lab, variant) => {
    const sendmail = await startSendmail(lab, { features: ["FEATURE(`require_rdns')"] });
    // The server's hosts file names 127.0.0.2 alone.
    const more = ['--source', variant === 'fault' ? '127.0.0.3' : '127.0.0.2'];
    return checkCall(sendmail, { security: 'none', from: 'app@example.com', to: 'bob@lab.test', more });
  },
};
