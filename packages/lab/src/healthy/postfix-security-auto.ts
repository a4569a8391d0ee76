import type { HealthyConfiguration } from '../scenarios/types.ts';
import { checkCall, login, startSubmission } from '../servers/check-call.ts';

export const healthy: HealthyConfiguration = {
  id: 'postfix-security-auto',
  title: 'Postfix with Dovecot, and the settings leave the TLS mode open.',
  needs: ['root', 'postfix', 'dovecot'],
  build: async (lab) => {
    const { postfix, certificate } = await startSubmission(lab);
    return checkCall(postfix, { certificate, user: login, from: login.name, to: 'someone@example.net' });
  },
};
