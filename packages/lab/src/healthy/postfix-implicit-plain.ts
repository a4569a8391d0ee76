import type { HealthyConfiguration } from '../scenarios/types.ts';
import { checkCall, login, startSubmission } from '../servers/check-call.ts';

export const healthy: HealthyConfiguration = {
  id: 'postfix-implicit-plain',
  title: 'Postfix with Dovecot, implicit TLS, PLAIN.',
  needs: ['root', 'postfix', 'dovecot'],
  build: async (lab) => {
    const { postfix, certificate } = await startSubmission(lab, { postfix: { tls: 'implicit' } });
    return checkCall(postfix, {
      security: 'implicit',
      certificate,
      user: login,
      from: login.name,
      to: 'someone@example.net',
    });
  },
};
