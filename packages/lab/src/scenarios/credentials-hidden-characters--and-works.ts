import { checkCall, login, startSubmission } from '../servers/check-call.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'credentials-hidden-characters--and-works',
  title:
    'The password really ends with a blank, and Postfix with Dovecot takes it: worth a warning, no failure.',
  needs: ['root', 'postfix', 'dovecot'],
  expect: {
    cause: 'credentials-hidden-characters',
    verdict: 'degraded',
    forbidden: ['auth-bad-credentials', 'hostname-hidden-characters'],
  },
  twin: { forbidden: ['credentials-hidden-characters', 'auth-bad-credentials'] },
  build: async (lab, variant) => {
    const user = variant === 'fault' ? { name: login.name, password: `${login.password} ` } : login;
    const { postfix, certificate } = await startSubmission(lab, { dovecot: { users: [user] } });
    return checkCall(postfix, { security: 'starttls', certificate, user });
  },
};
