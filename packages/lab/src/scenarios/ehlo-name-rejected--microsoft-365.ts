import { microsoft365 } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: sabuhish/fastapi-mail#205. */
export const scenario = scriptedScenario({
  id: 'ehlo-name-rejected--microsoft-365',
  title: 'Exchange Online refuses an EHLO name with an underscore.',
  expect: {
    cause: 'ehlo-name-rejected',
    forbidden: ['protocol-error', 'server-misconfigured', 'sender-address-invalid'],
  },
  fault: {
    server: {
      ...microsoft365,
      answers: {
        ehlo: {
          reply:
            '501 5.5.4 Invalid domain name [AS4P189CA0060.EURP189.PROD.OUTLOOK.COM 2023-10-24T06:56:46.567Z 08DBD2CBA8497480]',
          match: /_/,
        },
      },
    },
    call: { ehlo: 'mail_app_1' },
  },
  healthy: { server: microsoft365 },
});
