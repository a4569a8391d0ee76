import { checkCall } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import { startPostgrey } from '../servers/postgrey.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'greylisted',
  title: 'Postfix with Postgrey has never seen this client, sender and recipient together.',
  needs: ['root', 'postfix'],
  expect: {
    cause: 'greylisted',
    forbidden: ['rate-limited', 'server-busy-or-unavailable', 'recipient-rejected-unknown', 'ip-blocklisted'],
  },
  twin: { forbidden: ['greylisted'] },
  build: async (lab, variant) => {
    // The twin's Postgrey has this client on its list of known good ones.
    const postgrey = await startPostgrey(lab, { knownClients: variant === 'fault' ? [] : ['127.0.0.1'] });
    const postfix = await startPostfix(lab, {
      parameters: { smtpd_recipient_restrictions: `check_policy_service unix:${postgrey.socket}` },
    });
    return checkCall(postfix, { security: 'none', from: 'app@example.com', to: 'bob@lab.test' });
  },
};
