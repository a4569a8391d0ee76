import type { HealthyConfiguration } from '../scenarios/types.ts';
import { checkCall, labCertificate, login } from '../servers/check-call.ts';
import { startSendmail } from '../servers/sendmail.ts';

export const healthy: HealthyConfiguration = {
  id: 'sendmail-starttls-plain',
  title: 'Sendmail with Cyrus SASL, STARTTLS, PLAIN.',
  needs: ['root', 'sendmail'],
  build: async (lab) => {
    const certificate = await labCertificate(lab);
    const sendmail = await startSendmail(lab, {
      tls: 'starttls',
      certificate,
      users: [login],
      mechanisms: ['PLAIN'],
    });
    return checkCall(sendmail, {
      security: 'starttls',
      certificate,
      user: login,
      from: login.name,
      to: 'bob@lab.test',
    });
  },
};
