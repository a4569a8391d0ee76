import type { HealthyConfiguration } from '../scenarios/types.ts';
import { checkCall, login, startSubmission } from '../servers/check-call.ts';

/** Blanks inside, quotes, a colon, a per cent sign, a backslash, letters outside ASCII: all of it is allowed. */
const user = { name: login.name, password: 'grüße: "a b"  %s \\ €' };

export const healthy: HealthyConfiguration = {
  id: 'postfix-unusual-password',
  title: 'Postfix with Dovecot, PLAIN, and a password with blanks, quotes and letters outside ASCII.',
  needs: ['root', 'postfix', 'dovecot'],
  build: async (lab) => {
    const { postfix, certificate } = await startSubmission(lab, { dovecot: { users: [user] } });
    return checkCall(postfix, { security: 'starttls', certificate, user });
  },
};
