import { checkCall, labCertificate } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'starttls-required',
  title:
    'TLS is switched off in the settings; Postfix takes no mail before STARTTLS (smtpd_tls_security_level=encrypt).',
  needs: ['root', 'postfix'],
  expect: {
    cause: 'starttls-required',
    forbidden: ['auth-required', 'relay-denied', 'sender-not-permitted', 'tls-mode-mismatch'],
  },
  twin: { forbidden: ['starttls-required'] },
  build: async (lab, variant) => {
    const certificate = await labCertificate(lab);
    const postfix = await startPostfix(lab, {
      tls: 'starttls',
      certificate,
      parameters: { smtpd_tls_security_level: 'encrypt' },
    });
    return checkCall(postfix, {
      security: variant === 'fault' ? 'none' : 'starttls',
      certificate,
      from: 'app@example.com',
      to: 'bob@lab.test',
    });
  },
};
