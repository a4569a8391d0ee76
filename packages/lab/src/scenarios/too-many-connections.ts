import { checkCall } from '../servers/check-call.ts';
import { holdConnection } from '../servers/hold-connection.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'too-many-connections',
  title:
    'Postfix allows one connection at a time from a client, and another one is open (smtpd_client_connection_count_limit).',
  needs: ['root', 'postfix'],
  expect: {
    cause: 'too-many-connections',
    forbidden: ['rate-limited', 'server-busy-or-unavailable', 'ip-blocklisted', 'ip-not-allowlisted'],
  },
  twin: { forbidden: ['too-many-connections'] },
  build: async (lab, variant) => {
    const postfix = await startPostfix(lab, {
      parameters: {
        smtpd_client_connection_count_limit: variant === 'fault' ? '1' : '50',
        smtpd_client_event_limit_exceptions: '',
      },
    });
    await holdConnection(lab, postfix);
    return checkCall(postfix, { security: 'none', from: 'app@example.com', to: 'bob@lab.test' });
  },
};
