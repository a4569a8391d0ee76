import { checkCall, labCertificate, login, startSubmission } from '../servers/check-call.ts';
import { startDovecot } from '../servers/dovecot.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'wrong-port-not-smtp--implicit-tls',
  title: 'The port is that of Dovecot IMAP with implicit TLS (993 in place of 465).',
  needs: ['root', 'postfix', 'dovecot'],
  expect: {
    cause: 'wrong-port-not-smtp',
    forbidden: ['protocol-error', 'banner-timeout', 'tls-mode-mismatch', 'auth-bad-credentials'],
  },
  twin: { forbidden: ['wrong-port-not-smtp'] },
  build: async (lab, variant) => {
    if (variant === 'twin') {
      const { postfix, certificate } = await startSubmission(lab, { postfix: { tls: 'implicit' } });
      return checkCall(postfix, { security: 'implicit', certificate, user: login });
    }
    const certificate = await labCertificate(lab);
    const imap = await startDovecot(lab, { protocol: 'imap', tls: 'implicit', certificate, users: [login] });
    return checkCall(imap, { security: 'implicit', certificate, user: login });
  },
};
