import type { HealthyConfiguration } from '../scenarios/types.ts';
import { checkCall, login, startSubmission } from '../servers/check-call.ts';

export const healthy: HealthyConfiguration = {
  id: 'postfix-all-mechanisms',
  title: 'Postfix with Dovecot offers every mechanism it has.',
  needs: ['root', 'postfix', 'dovecot'],
  build: async (lab) => {
    const { postfix, certificate } = await startSubmission(lab, {
      dovecot: {
        users: [login],
        mechanisms: ['DIGEST-MD5', 'CRAM-MD5', 'SCRAM-SHA-256', 'SCRAM-SHA-1', 'LOGIN', 'PLAIN'],
      },
    });
    return checkCall(postfix, {
      security: 'starttls',
      certificate,
      user: login,
      from: login.name,
      to: 'someone@example.net',
    });
  },
};
