import { checkCall, labCertificate, login, startSubmission } from '../servers/check-call.ts';
import { startDovecot } from '../servers/dovecot.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'wrong-port-not-smtp',
  title: 'The port is that of Dovecot IMAP.',
  needs: ['root', 'postfix', 'dovecot'],
  expect: {
    cause: 'wrong-port-not-smtp',
    forbidden: ['protocol-error', 'banner-timeout', 'tls-mode-mismatch', 'auth-bad-credentials'],
  },
  twin: { forbidden: ['wrong-port-not-smtp'] },
  build: async (lab, variant) => {
    if (variant === 'twin') {
      const { postfix, certificate } = await startSubmission(lab);
      return checkCall(postfix, { security: 'starttls', certificate, user: login });
    }
    const certificate = await labCertificate(lab);
    const imap = await startDovecot(lab, { protocol: 'imap', tls: 'starttls', certificate, users: [login] });
    return checkCall(imap, { security: 'starttls', certificate, user: login });
  },
};
