import { defineVendor } from '../types.ts';

/** Rackspace Email, secure.emailsrvr.com. Its replies carry a short code in brackets (G8). */
export const vendor = defineVendor({
  id: 'rackspace',
  name: 'Rackspace Email',
  kind: 'provider',
  recognise: {
    hosts: [/(^|\.)(secure|smtp|mx\d)\.emailsrvr\.com$/i],
    greeting: [/emailsrvr\.com/i],
    replies: [/\(G\d{1,2}\)$/],
  },
  rules: [
    {
      cause: 'recipient-rejected-unknown',
      stages: ['rcpt', 'delivery'],
      text: /Email address could not be found, or was misspelled \(G\d+\)/i,
      confidence: 0.97,
      samples: ['550 5.1.1 Email address could not be found, or was misspelled (G8)'],
      sources: [
        {
          title: 'SMTP Field Manual: Rackspace',
          url: 'https://github.com/ActiveCampaign/smtp-field-manual',
        },
      ],
    },
  ],
  checked: '2026-11-23',
});
