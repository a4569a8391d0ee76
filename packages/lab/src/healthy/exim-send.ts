import type { HealthyConfiguration } from '../scenarios/types.ts';
import { checkCall, labCertificate, login } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';

export const healthy: HealthyConfiguration = {
  id: 'exim-send',
  title: 'Exim as set up by Debian: a login after STARTTLS only, RSA certificate, and a message sent.',
  needs: ['root', 'exim'],
  build: async (lab) => {
    const certificate = await labCertificate(lab, 'healthy-rsa');
    const exim = await startExim(lab, {
      tls: 'starttls',
      certificate,
      users: [login],
      offerLogin: 'after-tls',
      ipVersions: 'both',
    });
    return checkCall(exim, {
      security: 'starttls',
      certificate,
      user: login,
      from: login.name,
      to: 'bob@lab.test',
      more: ['--send'],
    });
  },
};
