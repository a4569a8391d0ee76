import { microsoft365 } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: HChaoHui/msOauth2api#3. */
export const scenario = scriptedScenario({
  id: 'auth-oauth-token-invalid--microsoft-365',
  title: 'Exchange Online refuses a token.',
  expect: {
    cause: 'auth-oauth-token-invalid',
    forbidden: ['auth-bad-credentials', 'protocol-error', 'auth-mechanism-unsupported'],
  },
  fault: {
    server: {
      ...microsoft365,
      answers: {
        'auth-result':
          '535 5.7.3 Authentication unsuccessful [SGXP274CA0016.SGPP274.PROD.OUTLOOK.COM 2025-03-20T11:25:21.972Z 08DD66EDEFB0DFDF]',
      },
    },
    call: { credentials: 'token', token: 'expired-token' },
  },
  healthy: { server: microsoft365, call: { credentials: 'token' } },
});
