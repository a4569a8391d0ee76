import { checkCall, login, startSubmission } from '../servers/check-call.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'auth-bad-credentials',
  title: 'Postfix with Dovecot refuses a wrong password.',
  needs: ['root', 'postfix', 'dovecot'],
  expect: {
    cause: 'auth-bad-credentials',
    forbidden: [
      'auth-account-locked-or-suspended',
      'auth-username-format',
      'auth-app-password-required',
      'credentials-hidden-characters',
    ],
  },
  twin: { forbidden: ['auth-bad-credentials'] },
  build: async (lab, variant) => {
    const { postfix, certificate } = await startSubmission(lab);
    const user = variant === 'fault' ? { name: login.name, password: 'correct-Horse8battery' } : login;
    return checkCall(postfix, { security: 'starttls', certificate, user });
  },
};
