import type { HealthyConfiguration } from '../scenarios/types.ts';
import { checkCall, labCertificate, login } from '../servers/check-call.ts';
import { startDovecot } from '../servers/dovecot.ts';
import { startPostfix } from '../servers/postfix.ts';

export const healthy: HealthyConfiguration = {
  id: 'postfix-rsa',
  title: 'Postfix shows an RSA certificate under an intermediate.',
  needs: ['root', 'postfix', 'dovecot'],
  build: async (lab) => {
    const certificate = await labCertificate(lab, 'healthy-rsa');
    const auth = await startDovecot(lab, { users: [login] });
    const postfix = await startPostfix(lab, { tls: 'starttls', certificate, auth });
    return checkCall(postfix, {
      security: 'starttls',
      certificate,
      user: login,
      from: login.name,
      to: 'someone@example.net',
    });
  },
};
