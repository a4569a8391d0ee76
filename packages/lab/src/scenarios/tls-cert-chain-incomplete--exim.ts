import { checkCall, labCertificate } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tls-cert-chain-incomplete--exim',
  title: 'Exim sends its certificate without the intermediate.',
  needs: ['root', 'exim'],
  expect: {
    cause: 'tls-cert-chain-incomplete',
    forbidden: ['tls-cert-self-signed', 'tls-intercepted-by-proxy-or-av', 'tls-cert-hostname-mismatch'],
  },
  twin: { forbidden: ['tls-cert-chain-incomplete'] },
  build: async (lab, variant) => {
    const certificate = await labCertificate(lab, variant === 'fault' ? 'intermediate-missing' : 'healthy');
    const exim = await startExim(lab, { tls: 'starttls', certificate });
    return checkCall(exim, {
      security: 'starttls',
      certificate,
      from: 'app@example.com',
      to: 'bob@lab.test',
    });
  },
};
