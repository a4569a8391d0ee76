import { checkCall, login, startSubmission } from '../servers/check-call.ts';
import { authPlain, Talk } from '../servers/talk.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'auth-too-many-attempts',
  title:
    'Postfix takes one AUTH command a minute from a client, and it was used up (smtpd_client_auth_rate_limit).',
  needs: ['root', 'postfix', 'dovecot'],
  expect: {
    cause: 'auth-too-many-attempts',
    forbidden: [
      'auth-bad-credentials',
      'auth-temporary-failure',
      'rate-limited',
      'auth-account-locked-or-suspended',
    ],
  },
  twin: { forbidden: ['auth-too-many-attempts'] },
  build: async (lab, variant) => {
    const { postfix, certificate } = await startSubmission(lab, {
      postfix: {
        parameters: {
          smtpd_client_auth_rate_limit: variant === 'fault' ? '1' : '100',
          smtpd_client_event_limit_exceptions: '',
        },
      },
    });
    using client = Talk.open(postfix);
    await client.reply();
    await client.say('EHLO client.lab.test');
    await client.say(authPlain(login.name, 'not the password'));
    await client.say('QUIT');
    return checkCall(postfix, { security: 'starttls', certificate, user: login });
  },
};
