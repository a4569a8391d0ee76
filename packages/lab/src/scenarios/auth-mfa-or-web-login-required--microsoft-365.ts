import { microsoft365 } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: nodemailer/nodemailer#1617, gophish/gophish#3220. */
export const scenario = scriptedScenario({
  id: 'auth-mfa-or-web-login-required--microsoft-365',
  title: 'A conditional access policy of Microsoft 365 refuses the login.',
  expect: {
    cause: 'auth-mfa-or-web-login-required',
    forbidden: ['auth-bad-credentials', 'auth-basic-disabled-by-provider'],
  },
  fault: {
    server: {
      ...microsoft365,
      answers: {
        'auth-result':
          '535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully. Contact your administrator. [MN2PR07CA0004.namprd07.prod.outlook.com 2024-08-13T18:27:55.030Z 08DCBB430284475F]',
      },
    },
  },
});
