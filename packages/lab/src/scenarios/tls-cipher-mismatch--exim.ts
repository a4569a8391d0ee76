import { checkCall, labCertificate } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tls-cipher-mismatch--exim',
  title: 'Exim with GnuTLS has TLS 1.2 with Camellia alone, which clients no longer offer.',
  needs: ['root', 'exim'],
  expect: {
    cause: 'tls-cipher-mismatch',
    forbidden: ['tls-protocol-too-old', 'tls-handshake-failed', 'starttls-failed', 'tls-mode-mismatch'],
  },
  twin: { forbidden: ['tls-cipher-mismatch'] },
  build: async (lab, variant) => {
    const certificate = await labCertificate(lab, 'healthy-rsa');
    const ciphers = variant === 'fault' ? '-CIPHER-ALL:+CAMELLIA-256-CBC' : '+CAMELLIA-256-CBC';
    const options = { tls_require_ciphers: `NORMAL:-VERS-ALL:+VERS-TLS1.2:${ciphers}` };
    const exim = await startExim(lab, { tls: 'starttls', certificate, options });
    return checkCall(exim, {
      security: 'starttls',
      certificate,
      from: 'app@example.com',
      to: 'bob@lab.test',
    });
  },
};
