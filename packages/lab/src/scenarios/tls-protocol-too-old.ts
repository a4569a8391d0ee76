import { checkCall, labCertificate } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tls-protocol-too-old',
  title: 'Postfix speaks TLS 1.0 and 1.1 only.',
  needs: ['root', 'postfix'],
  expect: {
    cause: 'tls-protocol-too-old',
    forbidden: ['tls-cipher-mismatch', 'tls-handshake-failed', 'starttls-failed', 'tls-mode-mismatch'],
  },
  twin: { forbidden: ['tls-protocol-too-old'] },
  build: async (lab, variant) => {
    const certificate = await labCertificate(lab);
    // OpenSSL 3 allows the old versions at security level 0 alone.
    const old = {
      smtpd_tls_protocols: 'TLSv1, TLSv1.1',
      smtpd_tls_ciphers: 'low',
      tls_low_cipherlist: 'ALL:@SECLEVEL=0',
    };
    const postfix = await startPostfix(lab, {
      tls: 'starttls',
      certificate,
      parameters: variant === 'fault' ? old : {},
    });
    return checkCall(postfix, {
      security: 'starttls',
      certificate,
      from: 'app@example.com',
      to: 'bob@lab.test',
    });
  },
};
