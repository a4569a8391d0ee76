import { checkCall, labCertificate } from '../servers/check-call.ts';
import { startOpenSmtpd } from '../servers/opensmtpd.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tls-handshake-failed--opensmtpd',
  // https://github.com/OpenSMTPD/OpenSMTPD/issues/1171
  title:
    'OpenSMTPD 6.8 of Debian 12 cannot sign with OpenSSL 3, so every handshake ends in an internal error.',
  needs: ['root', 'opensmtpd'],
  expect: {
    cause: 'tls-handshake-failed',
    forbidden: [
      'tls-protocol-too-old',
      'tls-cipher-mismatch',
      'tls-mode-mismatch',
      'client-cert-required',
      'starttls-failed',
    ],
  },
  twin: { forbidden: ['tls-handshake-failed'] },
  build: async (lab, variant) => {
    const certificate = await labCertificate(lab, 'healthy-rsa');
    const opensmtpd = await startOpenSmtpd(lab, variant === 'fault' ? { tls: 'starttls', certificate } : {});
    const security = variant === 'fault' ? 'starttls' : 'none';
    return checkCall(opensmtpd, { security, certificate, from: 'app@example.com', to: 'bob@lab.test' });
  },
};
