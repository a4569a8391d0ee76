import { checkCall, labCertificate } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tls-cert-not-yet-valid--exim',
  title: 'The certificate of Exim is valid from five days hence.',
  needs: ['root', 'exim'],
  expect: {
    cause: 'tls-cert-not-yet-valid',
    forbidden: ['tls-cert-expired', 'tls-cert-untrusted-ca', 'tls-handshake-failed'],
  },
  twin: { forbidden: ['tls-cert-not-yet-valid'] },
  build: async (lab, variant) => {
    const certificate = await labCertificate(lab, variant === 'fault' ? 'not-yet-valid' : 'healthy');
    const exim = await startExim(lab, { tls: 'starttls', certificate });
    return checkCall(exim, {
      security: 'starttls',
      certificate,
      from: 'app@example.com',
      to: 'bob@lab.test',
    });
  },
};
