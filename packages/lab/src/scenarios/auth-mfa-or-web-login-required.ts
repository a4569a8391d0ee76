import { gmail } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: mealie-recipes/mealie#2395. */
export const scenario = scriptedScenario({
  id: 'auth-mfa-or-web-login-required',
  title: 'Gmail wants a login with the browser first.',
  expect: {
    cause: 'auth-mfa-or-web-login-required',
    forbidden: ['auth-bad-credentials', 'auth-app-password-required'],
  },
  fault: {
    server: {
      ...gmail,
      answers: {
        'auth-result': [
          '534-5.7.9 Please log in with your web browser and then try again. Learn more at',
          '534 5.7.9  https://support.google.com/mail/?p=WebLoginRequired p26-20020a62ab1a000000b006259e883ee9sm205331pff.189 - gsmtp',
        ],
      },
    },
  },
});
