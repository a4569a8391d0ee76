import { checkCall, login, startSubmission } from '../servers/check-call.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'auth-mechanism-unsupported',
  title: 'Postfix with Dovecot offers DIGEST-MD5 alone, which modern clients have dropped.',
  needs: ['root', 'postfix', 'dovecot'],
  expect: {
    cause: 'auth-mechanism-unsupported',
    findings: ['credentials-not-tested'],
    forbidden: ['auth-not-offered', 'auth-bad-credentials', 'auth-requires-tls'],
  },
  twin: { forbidden: ['auth-mechanism-unsupported', 'credentials-not-tested'] },
  build: async (lab, variant) => {
    const { postfix, certificate } = await startSubmission(lab, {
      dovecot: { users: [login], mechanisms: variant === 'fault' ? ['DIGEST-MD5'] : ['DIGEST-MD5', 'PLAIN'] },
    });
    return checkCall(postfix, { security: 'starttls', certificate, user: login });
  },
};
