import { checkCall, labCertificate } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tls-cert-hostname-mismatch--exim',
  title: 'The certificate of Exim is for other names.',
  needs: ['root', 'exim'],
  expect: {
    cause: 'tls-cert-hostname-mismatch',
    forbidden: [
      'tls-cert-untrusted-ca',
      'tls-cert-self-signed',
      'connection-redirected-by-host',
      'tls-handshake-failed',
    ],
  },
  twin: { forbidden: ['tls-cert-hostname-mismatch'] },
  build: async (lab, variant) => {
    const certificate = await labCertificate(lab, variant === 'fault' ? 'wrong-name' : 'healthy');
    const exim = await startExim(lab, { tls: 'starttls', certificate });
    return checkCall(exim, {
      security: 'starttls',
      certificate,
      from: 'app@example.com',
      to: 'bob@lab.test',
    });
  },
};
