import { checkCall, clientCertificate, labCertificate } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'client-cert-required',
  title: 'Postfix insists on a client certificate (smtpd_tls_req_ccert), and none is set.',
  needs: ['root', 'postfix'],
  expect: {
    cause: 'client-cert-required',
    forbidden: ['tls-handshake-failed', 'tls-cert-untrusted-ca', 'auth-required', 'relay-denied'],
  },
  twin: { forbidden: ['client-cert-required'] },
  build: async (lab, variant) => {
    const [certificate, client] = await Promise.all([labCertificate(lab), clientCertificate(lab)]);
    const postfix = await startPostfix(lab, {
      tls: 'starttls',
      certificate,
      parameters: {
        smtpd_tls_security_level: 'encrypt',
        smtpd_tls_req_ccert: 'yes',
        smtpd_tls_CAfile: client.ca,
      },
    });
    const more = variant === 'fault' ? [] : ['--client-cert', client.chain, '--client-key', client.key];
    return checkCall(postfix, {
      security: 'starttls',
      certificate,
      from: 'app@example.com',
      to: 'bob@lab.test',
      more,
    });
  },
};
