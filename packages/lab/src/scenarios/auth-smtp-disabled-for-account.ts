import { microsoft365 } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: simonrob/email-oauth2-proxy#193. */
export const scenario = scriptedScenario({
  id: 'auth-smtp-disabled-for-account',
  title: 'SMTP AUTH is switched off for the Microsoft 365 tenant.',
  expect: {
    cause: 'auth-smtp-disabled-for-account',
    forbidden: [
      'auth-bad-credentials',
      'auth-basic-disabled-by-provider',
      'auth-account-locked-or-suspended',
    ],
  },
  fault: {
    server: {
      ...microsoft365,
      answers: {
        'auth-result':
          '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information. [MN2PR05CA0004.namprd05.prod.outlook.com 2023-09-12T20:59:57.214Z 08DBB276B7E699C4]',
      },
    },
  },
});
