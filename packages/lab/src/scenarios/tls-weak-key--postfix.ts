import { checkCall, labCertificate } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tls-weak-key--postfix',
  title: 'The key of Postfix is an RSA key of 1024 bits.',
  needs: ['root', 'postfix'],
  expect: {
    cause: 'tls-weak-key',
    forbidden: ['tls-cert-untrusted-ca', 'tls-handshake-failed', 'tls-cipher-mismatch', 'starttls-failed'],
  },
  twin: { forbidden: ['tls-weak-key'] },
  build: async (lab, variant) => {
    const certificate = await labCertificate(lab, variant === 'fault' ? 'weak-rsa-1024' : 'healthy-rsa');
    // OpenSSL loads such a key at security level 0 alone; the level is set by the cipher list.
    const postfix = await startPostfix(lab, {
      tls: 'starttls',
      certificate,
      parameters: { smtpd_tls_ciphers: 'medium', tls_medium_cipherlist: 'DEFAULT:@SECLEVEL=0' },
    });
    return checkCall(postfix, {
      security: 'starttls',
      certificate,
      from: 'app@example.com',
      to: 'bob@lab.test',
    });
  },
};
