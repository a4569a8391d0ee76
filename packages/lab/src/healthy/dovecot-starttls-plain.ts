import type { HealthyConfiguration } from '../scenarios/types.ts';
import { checkCall, login, startDovecotSubmission } from '../servers/check-call.ts';

export const healthy: HealthyConfiguration = {
  id: 'dovecot-starttls-plain',
  title: 'Dovecot submission, STARTTLS, PLAIN.',
  needs: ['root', 'postfix', 'dovecot'],
  build: async (lab) => {
    const { dovecot, certificate } = await startDovecotSubmission(lab);
    return checkCall(dovecot, {
      security: 'starttls',
      certificate,
      user: login,
      from: login.name,
      to: 'someone@example.net',
    });
  },
};
