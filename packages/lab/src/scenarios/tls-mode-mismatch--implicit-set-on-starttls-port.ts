import { checkCall, login, startSubmission } from '../servers/check-call.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tls-mode-mismatch--implicit-set-on-starttls-port',
  title: 'Implicit TLS is set, and Postfix speaks cleartext first on this port.',
  needs: ['root', 'postfix', 'dovecot'],
  expect: {
    cause: 'tls-mode-mismatch',
    forbidden: ['tls-handshake-failed', 'tls-protocol-too-old', 'wrong-port-not-smtp', 'protocol-error'],
  },
  twin: { forbidden: ['tls-mode-mismatch'] },
  build: async (lab, variant) => {
    const { postfix, certificate } = await startSubmission(lab);
    return checkCall(postfix, {
      security: variant === 'fault' ? 'implicit' : 'starttls',
      certificate,
      user: login,
    });
  },
};
