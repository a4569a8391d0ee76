import { defineVendor } from '../types.ts';

/** Mailjet (Sinch), in-v3.mailjet.com. */
export const vendor = defineVendor({
  id: 'mailjet',
  name: 'Mailjet',
  kind: 'provider',
  recognise: {
    hosts: [/(^|\.)in(-v3)?\.mailjet\.com$/i],
    greeting: [/mailjet\.com ESMTP/i],
    replies: [/mailjet/i],
  },
  rules: [
    {
      cause: 'auth-bad-credentials',
      stages: ['auth'],
      codes: [435],
      text: /Error: authentication failed:/i,
      confidence: 0.8,
      fix: [
        'The user name is the API key, the password the secret key of the same pair (Account settings > SMTP and SEND API settings).',
      ],
      note: 'Mailjet has answered a wrong key with a temporary code.',
      samples: ['435 4.7.8 Error: authentication failed:'],
      sources: [
        { title: 'mailjet/mailjet-gem#17', url: 'https://github.com/mailjet/mailjet-gem/issues/17' },
        { title: 'mailjet/mailjet-gem#14', url: 'https://github.com/mailjet/mailjet-gem/issues/14' },
      ],
    },
    {
      cause: 'auth-required',
      stages: ['mail', 'rcpt', 'data'],
      codes: [530],
      text: /^(\d{3}[ -])?(5\.7\.1 )?Authentication required/i,
      confidence: 0.85,
      samples: ['530 5.7.1 Authentication required'],
      sources: [
        {
          title: 'mailjet/mailjet-apiv3-php#93',
          url: 'https://github.com/mailjet/mailjet-apiv3-php/issues/93',
        },
      ],
    },
  ],
  checked: '2026-11-23',
});
