import { gmail } from '../scripted/personas.ts';
import { call, login } from '../scripted/scenario.ts';
import { startTokenEndpoint } from '../scripted/token-endpoint.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'auth-oauth-token-invalid--refresh-token-revoked',
  title: 'The refresh token has been revoked: the token endpoint says invalid_grant.',
  needs: [],
  expect: {
    cause: 'auth-oauth-token-invalid',
    forbidden: [
      'auth-bad-credentials',
      'auth-mechanism-unsupported',
      'protocol-error',
      'auth-password-expired',
    ],
  },
  twin: { forbidden: ['auth-oauth-token-invalid', 'auth-bad-credentials'] },
  build: async (lab, variant) => {
    const { tokenUrl } = await startTokenEndpoint(lab, {
      clientId: 'lab-client',
      refreshToken: variant === 'fault' ? 'granted-Since' : 'refresh-Me',
      accessToken: login.token,
    });
    const token = ['--oauth-grant', 'refresh-token', '--oauth-token-endpoint', tokenUrl];
    const client = ['--oauth-client', 'lab-client', '--oauth-refresh-token-env', 'LAB_REFRESH_TOKEN'];
    const check = await call(lab, {
      server: { ...gmail, mechanisms: ['XOAUTH2'] },
      call: { credentials: 'grant', more: [...token, ...client] },
    });
    return { ...check, env: { LAB_REFRESH_TOKEN: 'refresh-Me' } };
  },
};
