import { checkCall, clientCertificate, labCertificate } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'client-cert-required--implicit-tls',
  title: 'Postfix with implicit TLS insists on a client certificate, and says so in place of the greeting.',
  needs: ['root', 'postfix'],
  expect: {
    cause: 'client-cert-required',
    forbidden: ['tls-handshake-failed', 'server-busy-or-unavailable', 'tls-cert-untrusted-ca', 'tcp-reset'],
  },
  twin: { forbidden: ['client-cert-required'] },
  build: async (lab, variant) => {
    const [certificate, client] = await Promise.all([labCertificate(lab), clientCertificate(lab)]);
    const postfix = await startPostfix(lab, {
      tls: 'implicit',
      certificate,
      parameters: {
        smtpd_tls_security_level: 'encrypt',
        smtpd_tls_req_ccert: 'yes',
        smtpd_tls_CAfile: client.ca,
      },
    });
    const more = variant === 'fault' ? [] : ['--client-cert', client.chain, '--client-key', client.key];
    return checkCall(postfix, {
      security: 'implicit',
      certificate,
      from: 'app@example.com',
      to: 'bob@lab.test',
      more,
    });
  },
};
