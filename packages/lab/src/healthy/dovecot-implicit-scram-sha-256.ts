import type { HealthyConfiguration } from '../scenarios/types.ts';
import { checkCall, login, startDovecotSubmission } from '../servers/check-call.ts';

export const healthy: HealthyConfiguration = {
  id: 'dovecot-implicit-scram-sha-256',
  title: 'Dovecot submission, implicit TLS, SCRAM-SHA-256.',
  needs: ['root', 'postfix', 'dovecot'],
  build: async (lab) => {
    const { dovecot, certificate } = await startDovecotSubmission(lab, {
      tls: 'implicit',
      mechanisms: ['SCRAM-SHA-256'],
    });
    return checkCall(dovecot, {
      security: 'implicit',
      certificate,
      user: login,
      from: login.name,
      to: 'someone@example.net',
    });
  },
};
