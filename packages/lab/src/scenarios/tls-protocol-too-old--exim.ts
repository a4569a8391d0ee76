import { checkCall, labCertificate } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tls-protocol-too-old--exim',
  title: 'Exim with GnuTLS speaks TLS 1.0 and 1.1 only.',
  needs: ['root', 'exim'],
  expect: {
    cause: 'tls-protocol-too-old',
    forbidden: ['tls-cipher-mismatch', 'tls-handshake-failed', 'starttls-failed', 'tls-mode-mismatch'],
  },
  twin: { forbidden: ['tls-protocol-too-old'] },
  build: async (lab, variant) => {
    const certificate = await labCertificate(lab, 'healthy-rsa');
    const old = 'LEGACY:-VERS-ALL:+VERS-TLS1.0:+VERS-TLS1.1';
    const options = { tls_require_ciphers: variant === 'fault' ? old : 'NORMAL' };
    const exim = await startExim(lab, { tls: 'implicit', certificate, options });
    return checkCall(exim, {
      security: 'implicit',
      certificate,
      from: 'app@example.com',
      to: 'bob@lab.test',
    });
  },
};
