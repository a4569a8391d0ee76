import { checkCall, labCertificate } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tls-cert-expired--postfix',
  title: 'The certificate of Postfix expired ten days ago.',
  needs: ['root', 'postfix'],
  expect: {
    cause: 'tls-cert-expired',
    forbidden: [
      'tls-cert-untrusted-ca',
      'tls-cert-expires-soon',
      'tls-handshake-failed',
      'tls-intercepted-by-proxy-or-av',
    ],
  },
  twin: { forbidden: ['tls-cert-expired'] },
  build: async (lab, variant) => {
    const certificate = await labCertificate(lab, variant === 'fault' ? 'expired' : 'healthy');
    const postfix = await startPostfix(lab, { tls: 'starttls', certificate });
    return checkCall(postfix, {
      security: 'starttls',
      certificate,
      from: 'app@example.com',
      to: 'bob@lab.test',
    });
  },
};
