import { gmail } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: jef/streetmerchant#1190; Google gives the same one for a token it does not accept. */
export const scenario = scriptedScenario({
  id: 'auth-oauth-token-invalid',
  title: 'Gmail refuses an expired token: 334 with a JSON reason, then 535.',
  expect: {
    cause: 'auth-oauth-token-invalid',
    forbidden: ['auth-bad-credentials', 'protocol-error', 'auth-mechanism-unsupported'],
  },
  fault: {
    server: {
      ...gmail,
      mechanisms: ['XOAUTH2'],
      answers: {
        'auth-result': [
          '535-5.7.8 Username and Password not accepted. Learn more at',
          '535 5.7.8  https://support.google.com/mail/?p=BadCredentials k8sm4471203wrl.91 - gsmtp',
        ],
      },
    },
    call: { credentials: 'token', token: 'expired-token' },
  },
  healthy: { server: { ...gmail, mechanisms: ['XOAUTH2'] }, call: { credentials: 'token' } },
});
