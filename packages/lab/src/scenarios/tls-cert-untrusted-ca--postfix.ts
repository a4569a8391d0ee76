import { checkCall, labCertificate } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tls-cert-untrusted-ca--postfix',
  title: 'The certificate of Postfix comes from an authority nobody told this client of.',
  needs: ['root', 'postfix'],
  expect: {
    cause: 'tls-cert-untrusted-ca',
    forbidden: ['tls-cert-self-signed', 'tls-intercepted-by-proxy-or-av', 'tls-cert-hostname-mismatch'],
  },
  twin: { forbidden: ['tls-cert-untrusted-ca'] },
  build: async (lab, variant) => {
    const certificate = await labCertificate(lab, variant === 'fault' ? 'unknown-authority' : 'healthy');
    const postfix = await startPostfix(lab, { tls: 'starttls', certificate });
    return checkCall(postfix, {
      security: 'starttls',
      certificate,
      from: 'app@example.com',
      to: 'bob@lab.test',
    });
  },
};
