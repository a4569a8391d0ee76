import type { HealthyConfiguration } from '../scenarios/types.ts';
import { checkCall, startSubmission } from '../servers/check-call.ts';

/** The commas and equals signs that SCRAM escapes are in the user name; letters outside ASCII in the password. */
const user = { name: 'alice=a,b@lab.test', password: 'grüße: "a b" = €' };

export const healthy: HealthyConfiguration = {
  id: 'postfix-unusual-password-scram',
  title: 'Postfix with Dovecot, SCRAM-SHA-256, a user name and password that need escaping.',
  needs: ['root', 'postfix', 'dovecot'],
  build: async (lab) => {
    const { postfix, certificate } = await startSubmission(lab, {
      dovecot: { users: [user], mechanisms: ['SCRAM-SHA-256'], config: 'auth_username_chars =' },
    });
    return checkCall(postfix, { security: 'starttls', certificate, user });
  },
};
