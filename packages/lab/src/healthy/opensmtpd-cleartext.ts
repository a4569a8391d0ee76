import type { HealthyConfiguration } from '../scenarios/types.ts';
import { checkCall } from '../servers/check-call.ts';
import { startOpenSmtpd } from '../servers/opensmtpd.ts';

export const healthy: HealthyConfiguration = {
  id: 'opensmtpd-cleartext',
  title: 'OpenSMTPD takes mail for a mailbox of its own without TLS and without a login.',
  needs: ['root', 'opensmtpd'],
  build: async (lab) => {
    const opensmtpd = await startOpenSmtpd(lab, { ipVersions: 'both' });
    return checkCall(opensmtpd, {
      security: 'none',
      from: 'app@example.com',
      to: 'bob@lab.test',
      more: ['--send'],
    });
  },
};
