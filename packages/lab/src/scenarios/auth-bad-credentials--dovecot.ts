import { checkCall, login, startDovecotSubmission } from '../servers/check-call.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'auth-bad-credentials--dovecot',
  title: 'Dovecot submission refuses a wrong password.',
  needs: ['root', 'postfix', 'dovecot'],
  expect: {
    cause: 'auth-bad-credentials',
    forbidden: ['auth-account-locked-or-suspended', 'auth-temporary-failure', 'auth-app-password-required'],
  },
  twin: { forbidden: ['auth-bad-credentials'] },
  build: async (lab, variant) => {
    const { dovecot, certificate } = await startDovecotSubmission(lab);
    const user = variant === 'fault' ? { name: login.name, password: 'wrong-Horse8battery' } : login;
    return checkCall(dovecot, { security: 'starttls', certificate, user });
  },
};
