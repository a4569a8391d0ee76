import type { HealthyConfiguration } from '../scenarios/types.ts';
import { checkCall, login, startSubmission } from '../servers/check-call.ts';

export const healthy: HealthyConfiguration = {
  id: 'postfix-ipv6-only',
  title: 'Postfix with Dovecot listens on IPv6 alone.',
  needs: ['root', 'postfix', 'dovecot'],
  build: async (lab) => {
    const { postfix, certificate } = await startSubmission(lab, { postfix: { ipVersions: 'ipv6' } });
    return checkCall(postfix, {
      security: 'starttls',
      certificate,
      user: login,
      from: login.name,
      to: 'someone@example.net',
    });
  },
};
