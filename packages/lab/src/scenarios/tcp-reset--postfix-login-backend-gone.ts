import { checkCall, labCertificate, login, startSubmission } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'tcp-reset--postfix-login-backend-gone',
  title: 'The Dovecot that Postfix checks logins with does not run: Postfix hangs up without a greeting.',
  needs: ['root', 'postfix', 'dovecot'],
  expect: {
    cause: 'tcp-reset',
    forbidden: [
      'auth-bad-credentials',
      'tls-mode-mismatch',
      'tcp-connection-refused',
      'port-blocked-by-isp-or-cloud',
    ],
  },
  twin: { forbidden: ['tcp-reset'] },
  build: async (lab, variant) => {
    if (variant === 'twin') {
      const { postfix, certificate } = await startSubmission(lab);
      return checkCall(postfix, { security: 'starttls', certificate, user: login });
    }
    const certificate = await labCertificate(lab);
    const auth = { authSocket: `${lab.directory}/no-such-socket` };
    const postfix = await startPostfix(lab, { tls: 'starttls', certificate, auth, greets: false });
    return checkCall(postfix, { security: 'starttls', certificate, user: login });
  },
};
