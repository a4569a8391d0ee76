import { microsoft365 } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: nodemailer/nodemailer#1714, rpremraj/mailR#107. */
export const scenario = scriptedScenario({
  id: 'auth-basic-disabled-by-provider',
  title: 'Microsoft 365 has switched basic authentication off.',
  expect: {
    cause: 'auth-basic-disabled-by-provider',
    forbidden: ['auth-bad-credentials', 'auth-smtp-disabled-for-account', 'auth-mechanism-unsupported'],
  },
  fault: {
    server: {
      ...microsoft365,
      answers: {
        'auth-result':
          '535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [BM1P287CA0015.INDP287.PROD.OUTLOOK.COM]',
      },
    },
  },
});
