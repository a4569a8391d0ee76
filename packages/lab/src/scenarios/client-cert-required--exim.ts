import { checkCall, clientCertificate, labCertificate } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'client-cert-required--exim',
  title: 'Exim with GnuTLS insists on a client certificate (tls_verify_hosts), and none is set.',
  needs: ['root', 'exim'],
  expect: {
    cause: 'client-cert-required',
    forbidden: ['tls-handshake-failed', 'tls-cert-untrusted-ca', 'tcp-reset', 'tls-mode-mismatch'],
  },
  twin: { forbidden: ['client-cert-required'] },
  build: async (lab, variant) => {
    const [certificate, client] = await Promise.all([labCertificate(lab), clientCertificate(lab)]);
    const exim = await startExim(lab, {
      tls: 'starttls',
      certificate,
      clientAuthority: client.ca,
      options: { tls_verify_hosts: '*' },
    });
    const more = variant === 'fault' ? [] : ['--client-cert', client.chain, '--client-key', client.key];
    return checkCall(exim, {
      security: 'starttls',
      certificate,
      from: 'app@example.com',
      to: 'bob@lab.test',
      more,
    });
  },
};
