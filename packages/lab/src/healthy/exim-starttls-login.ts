import type { HealthyConfiguration } from '../scenarios/types.ts';
import { checkCall, labCertificate, login } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';

export const healthy: HealthyConfiguration = {
  id: 'exim-starttls-login',
  title: 'Exim, STARTTLS, LOGIN.',
  needs: ['root', 'exim'],
  build: async (lab) => {
    const certificate = await labCertificate(lab);
    const exim = await startExim(lab, {
      tls: 'starttls',
      certificate,
      users: [login],
      mechanisms: ['LOGIN'],
    });
    return checkCall(exim, {
      security: 'starttls',
      certificate,
      user: login,
      from: login.name,
      to: 'someone@example.net',
    });
  },
};
