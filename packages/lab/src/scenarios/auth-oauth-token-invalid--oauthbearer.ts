import { gmail } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

export const scenario = scriptedScenario({
  id: 'auth-oauth-token-invalid--oauthbearer',
  title: 'A token is refused over OAUTHBEARER.',
  expect: {
    cause: 'auth-oauth-token-invalid',
    forbidden: ['auth-bad-credentials', 'protocol-error', 'auth-mechanism-unsupported'],
  },
  fault: {
    server: { ...gmail, mechanisms: ['OAUTHBEARER'] },
    call: { credentials: 'token', token: 'expired-token' },
  },
  healthy: { server: { ...gmail, mechanisms: ['OAUTHBEARER'] }, call: { credentials: 'token' } },
});
