import { checkCall, login, startDovecotSubmission } from '../servers/check-call.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'auth-required',
  title: 'No login is set, and Dovecot submission wants one before MAIL.',
  needs: ['root', 'postfix', 'dovecot'],
  expect: {
    cause: 'auth-required',
    forbidden: ['relay-denied', 'sender-not-permitted', 'starttls-required', 'auth-bad-credentials'],
  },
  twin: { forbidden: ['auth-required'] },
  build: async (lab, variant) => {
    const { dovecot, certificate } = await startDovecotSubmission(lab);
    return checkCall(dovecot, {
      security: 'starttls',
      certificate,
      ...(variant === 'fault' ? {} : { user: login }),
      from: login.name,
      to: 'bob@lab.test',
    });
  },
};
