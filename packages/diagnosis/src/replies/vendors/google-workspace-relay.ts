import { defineVendor } from '../types.ts';

const relayErrors = {
  title: 'SMTP relay service error messages (Google Workspace)',
  url: 'https://support.google.com/a/answer/6140680',
};
const table = {
  title: 'Gmail SMTP errors and codes',
  url: 'https://support.google.com/a/answer/3726730',
};
const seen = {
  title: 'sisimai: replies of Google, with the help pages they come from',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/Google.pm',
};

/** The SMTP relay service of Google Workspace, smtp-relay.gmail.com. */
export const vendor = defineVendor({
  id: 'google-workspace-relay',
  name: 'Google Workspace SMTP relay',
  kind: 'provider',
  recognise: {
    hosts: [/(^|\.)smtp-relay\.(gmail|googlemail)\.com$/i],
    greeting: [/smtp-relay\.gmail\.com ESMTP/i],
    replies: [
      /support\.google\.com\/a\/answer\/6140680/i,
      /Mail relay denied \[/i,
      /closing connection\. \((EH|HE)LO\)/i,
    ],
  },
  rules: [
    {
      cause: 'ip-not-allowlisted',
      stages: ['mail', 'rcpt', 'data'],
      text: /Mail relay denied/i,
      confidence: 0.92,
      fix: [
        'In the Google Admin console, open Apps > Google Workspace > Gmail > Routing > SMTP relay service and add the public IP address of the sending machine, or switch on "Require SMTP authentication" and log in with a Workspace account.',
        'Give the sending program a full host name in a domain of the Workspace as its EHLO name, and a sender address in such a domain.',
        'Without a Workspace, use smtp.gmail.com, port 587, with an app password.',
      ],
      samples: [
        "550-5.7.0 Mail relay denied [192.0.2.1]. Invalid credentials for relay for\n550-5.7.0 one of the domains in: example.com (as\n550-5.7.0 obtained from HELO and MAIL FROM).\n550-5.7.0 Email is being sent from a domain or IP address which isn't registered\n550-5.7.0 in your G Suite account. Please login to your G Suite account and\n550-5.7.0 verify that your sending device IP address has been registered within\n550-5.7.0 the G Suite SMTP Relay Settings. For more information, please visit\n550 5.7.0 https://support.google.com/a/answer/6140680#maildenied c31sm1401185itd.5 - gsmtp",
      ],
      sources: [
        relayErrors,
        { title: 'Ombi-app/Ombi#1442', url: 'https://github.com/Ombi-app/Ombi/issues/1442' },
      ],
    },
    {
      cause: 'relay-denied',
      stages: ['mail', 'rcpt', 'data'],
      text: /Invalid credentials for relay|6140680#invalidcred/i,
      confidence: 0.92,
      fix: [
        'Use a sender address in the domain of the Workspace whose SMTP relay lists this IP address; or log in with an account of the sender domain; or present that domain in EHLO.',
      ],
      samples: [
        "550 5.7.1 Invalid credentials for relay [192.0.2.1]. The IP address you've registered in your Workspace SMTP Relay service doesn't match the domain of the account this email is being sent from.",
      ],
      sources: [relayErrors, table, seen],
    },
    {
      cause: 'sender-not-permitted',
      stages: ['mail', 'rcpt', 'data'],
      text: /Mail Sending denied/i,
      confidence: 0.9,
      fix: [
        'Make sure the sender address belongs to an active user of the Workspace, or allow "Any addresses" under Allowed senders of the SMTP relay service.',
      ],
      samples: [
        '550 5.7.0, Mail Sending denied. This error occurs if the sender account is disabled or not registered within your Google Workspace domain.',
      ],
      sources: [relayErrors, seen],
    },
    {
      cause: 'ehlo-name-rejected',
      stages: ['greeting', 'ehlo', 'mail'],
      codes: [421],
      text: /Try again later, closing connection\. \((EH|HE)LO\)/i,
      confidence: 0.95,
      fix: [
        'Set the EHLO name (local host name, MAIL_EHLO_DOMAIN, `name` in nodemailer) to a real domain of yours. The relay turns away clients that say localhost or another invalid name.',
      ],
      note: 'Google words it as a temporary failure; the usual reason is an EHLO name such as localhost.',
      samples: [
        '421 4.7.0 Try again later, closing connection. (EHLO) v6-20020a50c406000000b00461d375b0a5sm78344edf.43 - gsmtp',
      ],
      sources: [
        { title: 'calcom/cal.diy#5254', url: 'https://github.com/calcom/cal.diy/issues/5254' },
        {
          title: 'invoiceninja/invoiceninja#7872',
          url: 'https://github.com/invoiceninja/invoiceninja/issues/7872',
        },
        table,
      ],
    },
    {
      cause: 'ehlo-name-rejected',
      stages: ['greeting', 'ehlo'],
      codes: [421],
      text: /Try again later, closing connection/i,
      confidence: 0.6,
      note: 'Google also says it to clients that connect too often.',
      samples: ['421 4.7.0 Try again later, closing connection.'],
      sources: [table],
    },
    {
      cause: 'quota-exceeded',
      stages: ['mail', 'rcpt', 'data'],
      text: /Daily SMTP relay (sending )?limit exceeded for/i,
      confidence: 0.97,
      fix: [
        'Wait until 24 hours have passed, or spread the mail over more Workspace users: the relay limit counts recipients a day per user and per customer.',
      ],
      samples: [
        '550 5.4.5 Daily SMTP relay limit exceeded for user. For more information on SMTP relay sending limits please contact your administrator or visit SMTP relay service error messages.',
        '550 5.7.1 Daily SMTP relay limit exceeded for customer.',
      ],
      sources: [relayErrors, seen],
    },
    {
      cause: 'rate-limited',
      stages: ['mail', 'rcpt', 'data'],
      text: /Peak SMTP relay limit exceeded/i,
      confidence: 0.97,
      samples: [
        '450 4.2.1 Peak SMTP relay limit exceeded for customer. This is a temporary error. For more information on SMTP relay limits, please contact your administrator or visit https://support.google.com/a/answer/6140680',
      ],
      sources: [relayErrors, table, seen],
    },
  ],
  checked: '2026-11-23',
});
