import { checkCall, login, startSubmission } from '../servers/check-call.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'auth-requires-tls',
  title:
    'TLS is switched off in the settings; Postfix offers a login only after STARTTLS (smtpd_tls_auth_only).',
  needs: ['root', 'postfix', 'dovecot'],
  expect: {
    cause: 'auth-requires-tls',
    findings: ['credentials-not-tested'],
    forbidden: [
      'auth-not-offered',
      'auth-bad-credentials',
      'auth-mechanism-unsupported',
      'starttls-not-offered',
    ],
  },
  twin: { forbidden: ['auth-requires-tls', 'credentials-not-tested'] },
  build: async (lab, variant) => {
    const { postfix, certificate } = await startSubmission(lab, {
      postfix: { parameters: { smtpd_tls_auth_only: 'yes' } },
    });
    return checkCall(postfix, {
      security: variant === 'fault' ? 'none' : 'starttls',
      certificate,
      user: login,
    });
  },
};
