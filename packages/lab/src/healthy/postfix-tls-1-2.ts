import type { HealthyConfiguration } from '../scenarios/types.ts';
import { checkCall, login, startSubmission } from '../servers/check-call.ts';

export const healthy: HealthyConfiguration = {
  id: 'postfix-tls-1-2',
  title: 'Postfix speaks TLS 1.2 at most.',
  needs: ['root', 'postfix', 'dovecot'],
  build: async (lab) => {
    const { postfix, certificate } = await startSubmission(lab, {
      postfix: { parameters: { smtpd_tls_protocols: '<=TLSv1.2' } },
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
