import { checkCall, login, startSubmission } from '../servers/check-call.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'credentials-hidden-characters',
  title: 'The password was pasted with a trailing blank, and Postfix with Dovecot refuses it.',
  needs: ['root', 'postfix', 'dovecot'],
  expect: {
    cause: 'credentials-hidden-characters',
    forbidden: ['auth-account-locked-or-suspended', 'auth-username-format'],
  },
  twin: { forbidden: ['credentials-hidden-characters', 'auth-bad-credentials'] },
  build: async (lab, variant) => {
    const { postfix, certificate } = await startSubmission(lab);
    const user = variant === 'fault' ? { name: login.name, password: `${login.password} ` } : login;
    return checkCall(postfix, { security: 'starttls', certificate, user });
  },
};
