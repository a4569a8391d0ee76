import { defineVendor } from '../types.ts';

const errors = { title: 'Errors (Resend)', url: 'https://resend.com/docs/api-reference/errors.md' };

/** Resend, smtp.resend.com. */
export const vendor = defineVendor({
  id: 'resend',
  name: 'Resend',
  kind: 'provider',
  recognise: {
    hosts: [/(^|\.)smtp\.resend\.com$/i],
    greeting: [/resend/i],
    replies: [/\bresend\.(com|dev)\b/i],
  },
  rules: [
    {
      cause: 'auth-bad-credentials',
      stages: ['auth'],
      text: /^(\d{3}[ -])?API key (not found|is invalid)/i,
      confidence: 0.93,
      fix: [
        'The user name is the word resend, the password an API key that begins with re_, complete and without blanks. Make a new key under API Keys if in doubt.',
      ],
      samples: ['535 API key not found', 'API key is invalid'],
      sources: [
        {
          title: 'Public code and notes that quote this reply',
          url: 'https://github.com/search?q=%22535+API+key+not+found%22&type=code',
        },
        errors,
      ],
    },
    {
      cause: 'recipient-sandbox-restriction',
      text: /You can only send testing emails to your own email address/i,
      confidence: 0.98,
      fix: [
        'Verify a domain at https://resend.com/domains and use it in the From address. Until then mail only goes to the address of the account.',
      ],
      samples: [
        'You can only send testing emails to your own email address (user@example.com). To send emails to other recipients, please verify a domain at resend.com/domains, and change the `from` address to an email using this domain.',
        '450 You can only send testing emails to your own email address (user@example.com).',
      ],
      sources: [
        errors,
        {
          title: 'Public code and notes that quote this reply',
          url: 'https://github.com/search?q=%22450+You+can+only+send+testing+emails%22&type=code',
        },
      ],
    },
    {
      cause: 'sender-domain-not-verified',
      text: /The .{1,80} domain is not verified\. Please,? add and verify your domain/i,
      confidence: 0.97,
      samples: [
        'The example.com domain is not verified. Please, add and verify your domain on https://resend.com/domains',
      ],
      sources: [
        errors,
        {
          title: 'code-with-antonio/nextjs-next-auth-v5-masterclass#35',
          url: 'https://github.com/code-with-antonio/nextjs-next-auth-v5-masterclass/issues/35',
        },
      ],
    },
  ],
  checked: '2026-11-23',
});
