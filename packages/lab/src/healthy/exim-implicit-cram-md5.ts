import type { HealthyConfiguration } from '../scenarios/types.ts';
import { checkCall, labCertificate, login } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';

export const healthy: HealthyConfiguration = {
  id: 'exim-implicit-cram-md5',
  title: 'Exim, implicit TLS, CRAM-MD5.',
  needs: ['root', 'exim'],
  build: async (lab) => {
    const certificate = await labCertificate(lab);
    const exim = await startExim(lab, {
      tls: 'implicit',
      certificate,
      users: [login],
      mechanisms: ['CRAM-MD5'],
    });
    return checkCall(exim, {
      security: 'implicit',
      certificate,
      user: login,
      from: login.name,
      to: 'someone@example.net',
    });
  },
};
