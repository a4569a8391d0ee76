import type { HealthyConfiguration } from '../scenarios/types.ts';
import { checkCall, labCertificate, login } from '../servers/check-call.ts';
import { startSendmail } from '../servers/sendmail.ts';

export const healthy: HealthyConfiguration = {
  id: 'sendmail-implicit-cram-md5',
  title: 'Sendmail with Cyrus SASL, implicit TLS, CRAM-MD5, RSA.',
  needs: ['root', 'sendmail'],
  build: async (lab) => {
    const certificate = await labCertificate(lab, 'healthy-rsa');
    const sendmail = await startSendmail(lab, {
      tls: 'implicit',
      certificate,
      users: [login],
      mechanisms: ['CRAM-MD5'],
    });
    return checkCall(sendmail, {
      security: 'implicit',
      certificate,
      user: login,
      from: login.name,
      to: 'bob@lab.test',
    });
  },
};
