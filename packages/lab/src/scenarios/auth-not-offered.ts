import { checkCall, labCertificate, login, startSubmission } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'auth-not-offered',
  title: 'A login is set, and Postfix was never told to offer one.',
  needs: ['root', 'postfix', 'dovecot'],
  expect: {
    cause: 'auth-not-offered',
    findings: ['credentials-not-tested'],
    forbidden: [
      'auth-requires-tls',
      'auth-mechanism-unsupported',
      'auth-bad-credentials',
      'starttls-stripped-by-middlebox',
    ],
  },
  twin: { forbidden: ['auth-not-offered', 'credentials-not-tested'] },
  build: async (lab, variant) => {
    if (variant === 'twin') {
      const { postfix, certificate } = await startSubmission(lab);
      return checkCall(postfix, { security: 'starttls', certificate, user: login });
    }
    const certificate = await labCertificate(lab);
    const postfix = await startPostfix(lab, { tls: 'starttls', certificate });
    return checkCall(postfix, { security: 'starttls', certificate, user: login });
  },
};
