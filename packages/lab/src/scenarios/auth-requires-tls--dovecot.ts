import { checkCall, login, startDovecotSubmission } from '../servers/check-call.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'auth-requires-tls--dovecot',
  title:
    'TLS is switched off in the settings; Dovecot submission allows logins after STARTTLS only (ssl=required).',
  needs: ['root', 'postfix', 'dovecot'],
  expect: {
    cause: 'auth-requires-tls',
    findings: ['credentials-not-tested'],
    forbidden: ['auth-not-offered', 'auth-bad-credentials', 'auth-mechanism-unsupported'],
  },
  twin: { forbidden: ['auth-requires-tls', 'credentials-not-tested'] },
  build: async (lab, variant) => {
    const { dovecot, certificate } = await startDovecotSubmission(lab, {
      config: 'ssl = required\ndisable_plaintext_auth = yes',
    });
    const security = variant === 'fault' ? 'none' : 'starttls';
    // To Dovecot a connection between equal addresses is as safe as TLS.
    return checkCall(dovecot, { security, certificate, user: login, more: ['--source', '127.0.0.2'] });
  },
};
