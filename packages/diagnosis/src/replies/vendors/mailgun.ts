import { defineVendor } from '../types.ts';

/** Mailgun (Sinch), smtp.mailgun.org and smtp.eu.mailgun.org. */
export const vendor = defineVendor({
  id: 'mailgun',
  name: 'Mailgun',
  kind: 'provider',
  recognise: {
    hosts: [/(^|\.)smtp(\.eu)?\.mailgun\.org$/i, /(^|\.)mx[ab](\.eu)?\.mailgun\.org$/i],
    greeting: [/Mailgun (Influx|SMTP)|ESMTP mailgun/i],
    replies: [/\bmailgun\b/i],
  },
  rules: [
    {
      cause: 'auth-bad-credentials',
      stages: ['auth'],
      text: /Mailgun is not loving your login or password/i,
      confidence: 0.95,
      fix: [
        'Use the SMTP credentials of the sending domain (Sending > Domain settings > SMTP credentials): the user name is a full address such as postmaster@mg.example.com, the password is its own and not the API key.',
        'Domains in the EU region log in at smtp.eu.mailgun.org, others at smtp.mailgun.org. At the wrong one the same password is refused.',
      ],
      samples: ['535 5.7.0 Mailgun is not loving your login or password'],
      sources: [
        {
          title: 'pivorakmeetup/pivorak-web-app#712',
          url: 'https://github.com/pivorakmeetup/pivorak-web-app/issues/712',
        },
        { title: 'mailgun/documentation#132', url: 'https://github.com/mailgun/documentation/issues/132' },
      ],
    },
    {
      cause: 'auth-bad-credentials',
      stages: ['auth'],
      codes: [535],
      text: /^(\d{3}[ -])?Authentication failed\.?$/i,
      confidence: 0.8,
      fix: [
        'Check the region: smtp.eu.mailgun.org for domains in the EU, smtp.mailgun.org for the others.',
        'Reset the SMTP password of this user under Sending > Domain settings > SMTP credentials.',
      ],
      samples: ['535 Authentication failed'],
      sources: [{ title: 'ToolJet/ToolJet#5742', url: 'https://github.com/ToolJet/ToolJet/issues/5742' }],
    },
    {
      cause: 'recipient-sandbox-restriction',
      text: /Sandbox subdomains are for test purposes only|add the address to (your )?authorized recipients|Free accounts are for test purposes only/i,
      confidence: 0.97,
      fix: [
        'Add a domain of your own and send through it, or add the recipient to the authorized recipients of the sandbox domain; the recipient must confirm.',
      ],
      samples: [
        '421 Domain app7957d1f9157248c0963145da35aa903b.mailgun.org is not allowed to send: Sandbox subdomains are for test purposes only. Please add your own domain or add the address to authorized recipients in Account Settings.',
        '554 Sandbox subdomains are for test purposes only. Please add your own domain or add the address to authorized recipients in domain settings.',
      ],
      sources: [
        { title: 'swapmyvote/swapmyvote#891', url: 'https://github.com/swapmyvote/swapmyvote/issues/891' },
        { title: 'zonque/AlRide#7', url: 'https://github.com/zonque/AlRide/issues/7' },
      ],
    },
    {
      cause: 'account-not-activated',
      text: /is not allowed to send: +Please activate your Mailgun account/i,
      confidence: 0.97,
      samples: [
        'Domain sandbox3529c033749a4d8c8522907ab04cb92a.mailgun.org is not allowed to send: Please activate your Mailgun account. Check your inbox or log in to your control panel to resend the activation email.',
      ],
      sources: [
        {
          title: 'Abhinavraj53/Pujnam-Store: notes on Mailgun activation',
          url: 'https://github.com/Abhinavraj53/Pujnam-Store/blob/HEAD/MAILGUN_ACTIVATION.md',
        },
      ],
    },
    {
      cause: 'recipient-sandbox-restriction',
      text: /is not allowed to send: +Please upgrade or add the address/i,
      samples: [
        'Domain is not allowed to send: Please upgrade or add the address to your authorized recipients.',
      ],
      sources: [
        {
          title: 'swagatgroup/swagatodisha: notes on a Mailgun error',
          url: 'https://github.com/swagatgroup/swagatodisha/blob/HEAD/backend/FIX_MAILGUN_NOW.md',
        },
      ],
    },
    {
      cause: 'relay-denied',
      stages: ['rcpt'],
      text: /^(\d{3}[ -])?(5\.7\.1 )?Relaying denied\.?$/i,
      confidence: 0.75,
      fix: [
        'Log in before sending, with SMTP credentials of the domain, and connect to smtp.mailgun.org (or smtp.eu.mailgun.org): mxa.mailgun.org and mxb.mailgun.org only receive.',
      ],
      samples: ['550 5.7.1 Relaying denied'],
      sources: [
        { title: 'axllent/mailpit#337', url: 'https://github.com/axllent/mailpit/issues/337' },
        { title: 'uilicious/inboxkitten#96', url: 'https://github.com/uilicious/inboxkitten/issues/96' },
      ],
    },
  ],
  checked: '2026-11-23',
});
