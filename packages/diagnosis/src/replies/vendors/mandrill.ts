import { defineVendor } from '../types.ts';

/** Mailchimp Transactional (Mandrill), smtp.mandrillapp.com. */
export const vendor = defineVendor({
  id: 'mandrill',
  name: 'Mailchimp Transactional (Mandrill)',
  kind: 'provider',
  recognise: {
    hosts: [/(^|\.)smtp\.mandrillapp\.com$/i],
    greeting: [/mandrillapp\.com/i],
    replies: [/mandrill/i],
  },
  rules: [
    {
      cause: 'relay-denied',
      stages: ['rcpt'],
      codes: [454],
      text: /: Relay access denied/i,
      confidence: 0.8,
      fix: [
        'Log in: any user name and an API key as the password. The sending program did not send a login.',
      ],
      note: 'Mandrill relays only after a login.',
      samples: ['454 4.7.1 <user@example.com>: Relay access denied'],
      sources: [{ title: 'openboxes/openboxes#60', url: 'https://github.com/openboxes/openboxes/issues/60' }],
    },
    {
      cause: 'server-busy-or-unavailable',
      text: /Insufficient system storage/i,
      confidence: 0.75,
      samples: ['425 4.3.2 Insufficient system storage'],
      sources: [
        {
          title: 'sourcegraph/sourcegraph-public-snapshot#54195',
          url: 'https://github.com/sourcegraph/sourcegraph-public-snapshot/issues/54195',
        },
      ],
    },
  ],
  checked: '2026-11-23',
});
