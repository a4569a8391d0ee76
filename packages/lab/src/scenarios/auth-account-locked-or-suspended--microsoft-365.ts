import { microsoft365 } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: nodemailer/nodemailer#949. */
export const scenario = scriptedScenario({
  id: 'auth-account-locked-or-suspended--microsoft-365',
  title: 'The Microsoft 365 mailbox is disabled or has no licence.',
  expect: {
    cause: 'auth-account-locked-or-suspended',
    forbidden: ['auth-bad-credentials', 'recipient-rejected-unknown', 'mailbox-full'],
  },
  fault: {
    server: {
      ...microsoft365,
      answers: {
        'auth-result': '550 5.2.1 Mailbox cannot be accessed [CWXP265CA0023.GBRP265.PROD.OUTLOOK.COM]',
      },
    },
  },
});
