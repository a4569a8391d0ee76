import { gmail } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: guileen/node-sendmail#37. */
export const scenario = scriptedScenario({
  id: 'ip-blocklisted--gmail',
  title: "Gmail takes no mail straight from this client's address.",
  expect: {
    cause: 'ip-blocklisted',
    forbidden: [
      'relay-denied',
      'ip-not-allowlisted',
      'sender-rejected-spf-dmarc',
      'server-busy-or-unavailable',
      'greylisted',
      'ip-no-reverse-dns',
    ],
  },
  fault: {
    server: {
      ...gmail,
      answers: {
        message: [
          "550-5.7.1 [192.0.2.1] The IP you're using to send mail is not authorized to",
          '550-5.7.1 send email directly to our servers. Please use the SMTP relay at your',
          '550-5.7.1 service provider instead. Learn more at',
          '550 5.7.1  https://support.google.com/mail/?p=NotAuthorizedError f64si1223417pfg.362 - gsmtp',
        ],
      },
    },
    call: { send: true },
  },
});
