import { checkCall, login, startSubmission } from '../servers/check-call.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'auth-mechanism-unsupported--forced',
  title: 'The settings insist on CRAM-MD5, Postfix with Dovecot offers PLAIN and LOGIN.',
  needs: ['root', 'postfix', 'dovecot'],
  expect: {
    cause: 'auth-mechanism-unsupported',
    forbidden: ['auth-not-offered', 'auth-bad-credentials', 'auth-requires-tls'],
  },
  twin: { forbidden: ['auth-mechanism-unsupported'] },
  build: async (lab, variant) => {
    const { postfix, certificate } = await startSubmission(lab, {
      dovecot: {
        users: [login],
        mechanisms: variant === 'fault' ? ['PLAIN', 'LOGIN'] : ['PLAIN', 'LOGIN', 'CRAM-MD5'],
      },
    });
    return checkCall(postfix, {
      security: 'starttls',
      certificate,
      user: login,
      more: ['--mechanism', 'CRAM-MD5'],
    });
  },
};
