import { checkCall, labCertificate } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tls-cipher-mismatch',
  title: 'Postfix has TLS 1.2 with a single cipher, Camellia, which clients no longer offer.',
  needs: ['root', 'postfix'],
  expect: {
    cause: 'tls-cipher-mismatch',
    forbidden: ['tls-protocol-too-old', 'tls-handshake-failed', 'starttls-failed', 'tls-mode-mismatch'],
  },
  twin: { forbidden: ['tls-cipher-mismatch'] },
  build: async (lab, variant) => {
    const certificate = await labCertificate(lab, 'healthy-rsa');
    const ciphers = variant === 'fault' ? 'CAMELLIA256-SHA' : 'CAMELLIA256-SHA:ECDHE-RSA-AES256-GCM-SHA384';
    const postfix = await startPostfix(lab, {
      tls: 'starttls',
      certificate,
      parameters: {
        smtpd_tls_protocols: 'TLSv1.2',
        smtpd_tls_ciphers: 'medium',
        tls_medium_cipherlist: ciphers,
      },
    });
    return checkCall(postfix, {
      security: 'starttls',
      certificate,
      from: 'app@example.com',
      to: 'bob@lab.test',
    });
  },
};
