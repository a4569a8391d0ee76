import { service } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: PHPMailer/PHPMailer#2683. */
export const scenario = scriptedScenario({
  id: 'sender-domain-not-verified',
  title: 'SMTP2GO does not know the domain of the From header as verified.',
  expect: {
    cause: 'sender-domain-not-verified',
    forbidden: [
      'sender-not-permitted',
      'message-rejected-content',
      'recipient-rejected-unknown',
      'auth-bad-credentials',
    ],
  },
  fault: {
    server: {
      ...service,
      answers: {
        message: [
          '550-From header sender domain not verified.',
          '550-On your Settings > Sender Domains page',
          '550 verify the sender domain to be allowed to send.',
        ],
      },
    },
    call: { send: true },
  },
});
