import { checkCall, login, startSubmission } from '../servers/check-call.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tls-mode-mismatch--starttls-set-on-implicit-port',
  title: 'STARTTLS is set, and Postfix waits for TLS from the first byte on this port.',
  needs: ['root', 'postfix', 'dovecot'],
  expect: {
    cause: 'tls-mode-mismatch',
    forbidden: ['banner-timeout', 'tcp-reset', 'wrong-port-not-smtp', 'protocol-error'],
  },
  twin: { forbidden: ['tls-mode-mismatch'] },
  build: async (lab, variant) => {
    const { postfix, certificate } = await startSubmission(lab, { postfix: { tls: 'implicit' } });
    return checkCall(postfix, {
      security: variant === 'fault' ? 'starttls' : 'implicit',
      certificate,
      user: login,
    });
  },
};
