import { defineVendor } from '../types.ts';

/** Hostinger, smtp.hostinger.com (Titan mailboxes use smtp.titan.email). */
export const vendor = defineVendor({
  id: 'hostinger',
  name: 'Hostinger',
  kind: 'provider',
  recognise: {
    hosts: [/(^|\.)smtp\.(hostinger\.[a-z.]+|titan\.email)$/i],
    greeting: [/hostinger/i],
    replies: [/hostinger/i],
  },
  rules: [
    {
      cause: 'rate-limited',
      text: /Ratelimit "?hostinger_out_ratelimit/i,
      confidence: 0.98,
      fix: [
        'Send more slowly and wait before trying again; the plan in hPanel > Emails shows how much a mailbox may send.',
      ],
      samples: ['451 4.7.1 Ratelimit "hostinger_out_ratelimit" exceeded'],
      sources: [
        {
          title: 'Public code that quotes this reply',
          url: 'https://github.com/search?q=hostinger_out_ratelimit&type=code',
        },
      ],
    },
    {
      cause: 'auth-bad-credentials',
      stages: ['auth'],
      codes: [535],
      text: /^(\d{3}[ -])?(5\.7\.8 )?Error: authentication failed:?\s*(\(reason unavailable\))?$/i,
      confidence: 0.7,
      fix: [
        'The user name is the full address, the password that of the mailbox (hPanel > Emails), not of the Hostinger account.',
        'Mailboxes on the older Titan plans log in at smtp.titan.email.',
      ],
      samples: ['535 5.7.8 Error: authentication failed:'],
      sources: [{ title: 'hostinger/api#19', url: 'https://github.com/hostinger/api/issues/19' }],
    },
  ],
  checked: '2026-11-23',
});
