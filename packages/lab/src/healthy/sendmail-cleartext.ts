import type { HealthyConfiguration } from '../scenarios/types.ts';
import { checkCall } from '../servers/check-call.ts';
import { startSendmail } from '../servers/sendmail.ts';

export const healthy: HealthyConfiguration = {
  id: 'sendmail-cleartext',
  title: 'Sendmail takes a message for a mailbox of its own without TLS and without a login.',
  needs: ['root', 'sendmail'],
  build: async (lab) => {
    const sendmail = await startSendmail(lab);
    return checkCall(sendmail, {
      security: 'none',
      from: 'app@example.com',
      to: 'bob@lab.test',
      more: ['--send'],
    });
  },
};
