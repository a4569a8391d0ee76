import { checkCall, labCertificate } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tls-cert-expires-soon--exim',
  title: 'The certificate of Exim expires in ten days.',
  needs: ['root', 'exim'],
  expect: {
    cause: 'tls-cert-expires-soon',
    verdict: 'degraded',
    forbidden: ['tls-cert-expired', 'tls-cert-untrusted-ca'],
  },
  twin: { forbidden: ['tls-cert-expires-soon'] },
  build: async (lab, variant) => {
    const certificate = await labCertificate(lab, variant === 'fault' ? 'expires-soon' : 'healthy');
    const exim = await startExim(lab, { tls: 'starttls', certificate });
    return checkCall(exim, {
      security: 'starttls',
      certificate,
      from: 'app@example.com',
      to: 'bob@lab.test',
    });
  },
};
