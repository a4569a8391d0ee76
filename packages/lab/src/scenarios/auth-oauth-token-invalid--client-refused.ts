import { gmail } from '../scripted/personas.ts';
import { call, login } from '../scripted/scenario.ts';
import { startTokenEndpoint } from '../scripted/token-endpoint.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'auth-oauth-token-invalid--client-refused',
  title: 'The token endpoint refuses the client secret (invalid_client): no token, so no login is tried.',
  needs: [],
  expect: {
    cause: 'auth-oauth-token-invalid',
    forbidden: ['auth-bad-credentials', 'auth-mechanism-unsupported', 'protocol-error', 'dns-host-not-found'],
  },
  twin: { forbidden: ['auth-oauth-token-invalid', 'auth-bad-credentials'] },
  build: async (lab, variant) => {
    const { tokenUrl } = await startTokenEndpoint(lab, {
      clientId: 'lab-client',
      clientSecret: variant === 'fault' ? 'rotated-Secret' : 'current-Secret',
      accessToken: login.token,
    });
    const token = ['--oauth-grant', 'client-credentials', '--oauth-token-endpoint', tokenUrl];
    const client = ['--oauth-client', 'lab-client', '--oauth-client-secret-env', 'LAB_CLIENT_SECRET'];
    const check = await call(lab, {
      server: { ...gmail, mechanisms: ['XOAUTH2'] },
      call: { credentials: 'grant', more: [...token, ...client] },
    });
    return { ...check, env: { LAB_CLIENT_SECRET: 'current-Secret' } };
  },
};
