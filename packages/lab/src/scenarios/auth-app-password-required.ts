import { gmail } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: support.google.com/a/answer/3726730. */
export const scenario = scriptedScenario({
  id: 'auth-app-password-required',
  title: 'Gmail wants an application-specific password.',
  expect: {
    cause: 'auth-app-password-required',
    forbidden: ['auth-bad-credentials', 'auth-mfa-or-web-login-required', 'auth-basic-disabled-by-provider'],
  },
  fault: {
    server: {
      ...gmail,
      answers: {
        'auth-result': [
          '534-5.7.9 Application-specific password required. For more information, go to',
          '534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor ffacd0b85a97d-368119970e7sm1809147f8f.21 - gsmtp',
        ],
      },
    },
  },
});
