import type { HealthyConfiguration } from '../scenarios/types.ts';
import { checkCall, login, startSubmission } from '../servers/check-call.ts';

export const healthy: HealthyConfiguration = {
  id: 'postfix-optional-client-certificate',
  title: 'Postfix asks for a client certificate and does without one.',
  needs: ['root', 'postfix', 'dovecot'],
  build: async (lab) => {
    const { postfix, certificate } = await startSubmission(lab, {
      postfix: { parameters: { smtpd_tls_ask_ccert: 'yes' } },
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
