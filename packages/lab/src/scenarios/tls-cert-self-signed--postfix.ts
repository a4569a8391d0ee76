import { checkCall, labCertificate } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tls-cert-self-signed--postfix',
  title: 'Postfix shows a certificate it signed itself.',
  needs: ['root', 'postfix'],
  expect: {
    cause: 'tls-cert-self-signed',
    forbidden: ['tls-cert-untrusted-ca', 'tls-cert-chain-incomplete', 'tls-intercepted-by-proxy-or-av'],
  },
  twin: { forbidden: ['tls-cert-self-signed'] },
  build: async (lab, variant) => {
    const certificate = await labCertificate(lab, variant === 'fault' ? 'self-signed' : 'healthy');
    const postfix = await startPostfix(lab, { tls: 'implicit', certificate });
    return checkCall(postfix, {
      security: 'implicit',
      certificate,
      from: 'app@example.com',
      to: 'bob@lab.test',
    });
  },
};
