import { checkCall, login, startSubmission } from '../servers/check-call.ts';
import { createTokenIssuer } from '../servers/oauth.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'auth-oauth-token-invalid--oauthbearer',
  title: 'The access token has expired, says Postfix with Dovecot in the challenge of OAUTHBEARER.',
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
    const { postfix, certificate } = await startSubmission(lab, {
      dovecot: { passdb: issuer.passdb, mechanisms: ['OAUTHBEARER'] },
    });
    const more = ['--user', login.name, '--oauth-token-env', 'LAB_TOKEN'];
    const call = checkCall(postfix, { security: 'starttls', certificate, more });
    return { ...call, env: { LAB_TOKEN: token } };
  },
};
