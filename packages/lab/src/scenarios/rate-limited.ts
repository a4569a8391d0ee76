import { checkCall } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import { Talk } from '../servers/talk.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'rate-limited',
  title:
    'Postfix takes one message a minute from a client, and this one has sent it (smtpd_client_message_rate_limit).',
  needs: ['root', 'postfix'],
  expect: {
    cause: 'rate-limited',
    forbidden: [
      'too-many-connections',
      'greylisted',
      'quota-exceeded',
      'server-busy-or-unavailable',
      'ip-blocklisted',
    ],
  },
  twin: { forbidden: ['rate-limited'] },
  build: async (lab, variant) => {
    const postfix = await startPostfix(lab, {
      parameters: {
        smtpd_client_message_rate_limit: variant === 'fault' ? '1' : '100',
        smtpd_client_event_limit_exceptions: '',
      },
    });
    using client = Talk.open(postfix);
    await client.reply();
    await client.say('EHLO client.lab.test');
    await client.say('MAIL FROM:<app@example.com>');
    await client.say('QUIT');
    return checkCall(postfix, { security: 'none', from: 'app@example.com', to: 'bob@lab.test' });
  },
};
