import { checkCall, login, startSubmission } from '../servers/check-call.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'credentials-hidden-characters--no-break-space',
  title: 'The user name was pasted with a no-break space after it, and Postfix with Dovecot refuses it.',
  needs: ['root', 'postfix', 'dovecot'],
  expect: {
    cause: 'credentials-hidden-characters',
    forbidden: ['auth-account-locked-or-suspended', 'hostname-hidden-characters'],
  },
  twin: { forbidden: ['credentials-hidden-characters', 'auth-bad-credentials'] },
  build: async (lab, variant) => {
    const { postfix, certificate } = await startSubmission(lab);
    const user = variant === 'fault' ? { ...login, name: `${login.name}\u00a0` } : login;
    return checkCall(postfix, { security: 'starttls', certificate, user });
  },
};
