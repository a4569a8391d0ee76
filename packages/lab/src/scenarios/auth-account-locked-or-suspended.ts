import { checkCall, login, startDovecotSubmission } from '../servers/check-call.ts';
import type { Scenario } from './types.ts';

/** How Dovecot's administrators lock a single account: a field in its line of the passwd-file. */
const locked = { ...login, extra: 'nologin=yes' };

export const scenario: Scenario = {
  id: 'auth-account-locked-or-suspended',
  title: 'The password is right, and the account is locked in Dovecot (nologin).',
  needs: ['root', 'postfix', 'dovecot'],
  expect: {
    cause: 'auth-account-locked-or-suspended',
    forbidden: ['auth-bad-credentials', 'account-not-activated', 'auth-temporary-failure'],
  },
  twin: { forbidden: ['auth-account-locked-or-suspended'] },
  build: async (lab, variant) => {
    const { dovecot, certificate } = await startDovecotSubmission(lab, {
      users: [variant === 'fault' ? locked : login],
    });
    return checkCall(dovecot, { security: 'starttls', certificate, user: login });
  },
};
