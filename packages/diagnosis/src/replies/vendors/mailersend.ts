import { defineVendor } from '../types.ts';

const quoted = (words: string) => ({
  title: 'Public code and notes that quote this reply',
  url: `https://github.com/search?q=${encodeURIComponent(words)}&type=code`,
});

/** MailerSend, smtp.mailersend.net. Its replies end in an error number (#MS…). */
export const vendor = defineVendor({
  id: 'mailersend',
  name: 'MailerSend',
  kind: 'provider',
  recognise: {
    hosts: [/(^|\.)smtp\.mailersend\.(net|com)$/i],
    greeting: [/mailersend/i],
    replies: [/#MS4\d{4}\b/],
  },
  rules: [
    {
      cause: 'sender-domain-not-verified',
      stages: ['mail', 'rcpt', 'data'],
      text: /from\.email (domain )?must be verified|#MS42207/i,
      confidence: 0.97,
      fix: [
        'Verify the domain of the From address under Domains, or send from the test domain (…mlsender.net) of the account.',
      ],
      samples: [
        '450 The from.email domain must be verified in your account to send emails. #MS42207',
        'The from.email must be verified. #MS42207',
      ],
      sources: [quoted('"#MS42207"')],
    },
    {
      cause: 'recipient-sandbox-restriction',
      text: /reached trial account unique recipients limit|#MS42225|recipient domain .{1,80} must be one of the verified domains|#MS42212/i,
      confidence: 0.95,
      fix: [
        'A trial account may only write to few addresses. Verify a domain of your own and have the account approved; until then send to the address of the account owner.',
      ],
      samples: [
        'reached trial account unique recipients limit',
        'The recipient domain gmail.com must be one of the verified domains. #MS42212',
      ],
      sources: [quoted('"#MS42225"'), quoted('"#MS42212"')],
    },
    {
      cause: 'quota-exceeded',
      text: /trial domain reached its email quota limit|#MS42222/i,
      confidence: 0.95,
      samples: ['Your trial domain reached its email quota limit. #MS42222'],
      sources: [quoted('"#MS42222"')],
    },
    {
      cause: 'sender-address-invalid',
      text: /from\.email must be a valid email address|#MS42208/i,
      samples: ['The from.email must be a valid email address. #MS42208'],
      sources: [
        {
          title: 'matrix-man-12/BPMonitor: notes on a MailerSend error',
          url: 'https://github.com/matrix-man-12/BPMonitor/blob/HEAD/server/docs/MAILERSEND_DOMAIN_SETUP.md',
        },
      ],
    },
  ],
  checked: '2026-11-23',
});
