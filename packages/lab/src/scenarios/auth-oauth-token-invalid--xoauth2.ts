import { checkCall, login, startDovecotSubmission } from '../servers/check-call.ts';
import { createTokenIssuer } from '../servers/oauth.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'auth-oauth-token-invalid--xoauth2',
  title: 'The access token has expired, says Dovecot submission in the challenge of XOAUTH2.',
  needs: ['root', 'postfix', 'dovecot'],
  expect: {
    cause: 'auth-oauth-token-invalid',
    forbidden: [
      'auth-bad-credentials',
      'auth-mechanism-unsupported',
      'auth-temporary-failure',
      'protocol-error',
    ],
  },
  twin: { forbidden: ['auth-oauth-token-invalid'] },
  build: async (lab, variant) => {
    const issuer = await createTokenIssuer(lab);
    const token = issuer.issue(login.name, variant === 'fault' ? -60 : 3_600);
    const { dovecot, certificate } = await startDovecotSubmission(lab, {
      passdb: issuer.passdb,
      mechanisms: ['XOAUTH2'],
    });
    const more = ['--user', login.name, '--oauth-token-env', 'LAB_TOKEN'];
    const call = checkCall(dovecot, { security: 'starttls', certificate, more });
    return { ...call, env: { LAB_TOKEN: token } };
  },
};
