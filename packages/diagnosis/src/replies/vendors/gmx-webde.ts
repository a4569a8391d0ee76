import { defineVendor } from '../types.ts';

const manual = {
  title: 'SMTP Field Manual: GMX and Web.de',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual',
};

/** GMX, WEB.DE and mail.com, which share the mail system of United Internet ("Nemesis"). */
export const vendor = defineVendor({
  id: 'gmx-webde',
  name: 'GMX, WEB.DE and mail.com',
  kind: 'provider',
  recognise: {
    hosts: [
      /(^|\.)(mail|smtp)\.gmx\.(net|com|de|at|ch)$/i,
      /(^|\.)smtp\.web\.de$/i,
      /(^|\.)smtp\.mail\.com$/i,
      /(^|\.)mx\d*\.(emig\.)?gmx\.net$/i,
      /(^|\.)mx-ha\d*\.web\.de$/i,
    ],
    greeting: [/(gmx\.(net|com)|web\.de|mail\.com) \(\S+\) Nemesis ESMTP Service ready/i],
    replies: [/\b(postmaster|hilfe|support)\.(gmx|web|mail)\.(net|com|de)\b/i],
  },
  rules: [
    {
      cause: 'sender-not-permitted',
      stages: ['mail', 'rcpt', 'data'],
      text: /Sender address is not allowed/i,
      confidence: 0.93,
      fix: [
        'Send as the address that logs in or one of its alias addresses. Both the envelope sender and the From header count.',
      ],
      samples: ['550-Requested action not taken: mailbox unavailable\n550 Sender address is not allowed.'],
      sources: [
        {
          title: 'sandstorm-io/sandstorm#531',
          url: 'https://github.com/sandstorm-io/sandstorm/issues/531',
        },
        {
          title: 'Public code and notes that quote this reply',
          url: 'https://github.com/search?q=%22Sender+address+is+not+allowed%22+web.de&type=code',
        },
      ],
    },
    {
      cause: 'auth-bad-credentials',
      stages: ['auth'],
      codes: [535],
      text: /Authentication credentials invalid/i,
      confidence: 0.75,
      fix: [
        'In the mailbox on the web, open Settings > POP3/IMAP and allow access by POP3 and IMAP: without it SMTP is refused too, and it is switched off again when unused for long.',
        'With two-factor sign-in, use an application-specific password.',
        'The user name is the full address.',
      ],
      note: 'The same reply stands for a wrong password and for access that is switched off.',
      samples: ['535 Authentication credentials invalid'],
      sources: [
        { title: 'jens-maus/yam#638', url: 'https://github.com/jens-maus/yam/issues/638' },
        { title: 'Paste: ssmtp at a server of the same system', url: 'https://pastebin.com/1j77m44f' },
      ],
    },
    {
      cause: 'rate-limited',
      stages: ['rcpt', 'data'],
      text: /Failure sending mail\. Try again later/i,
      confidence: 0.75,
      samples: [
        '550-Requested action not taken: mailbox unavailable\n550 Failure sending mail. Try again later',
      ],
      sources: [{ title: 'jstedfast/MailKit#968', url: 'https://github.com/jstedfast/MailKit/issues/968' }],
    },
    {
      cause: 'ip-no-reverse-dns',
      text: /Bad DNS PTR resource record/i,
      samples: ['550 <user@example.com>: Bad DNS PTR resource record'],
      sources: [manual],
    },
    {
      cause: 'ip-blocklisted',
      text: /IP address is block listed|Reject due to policy restrictions \(IP based\)/i,
      samples: [
        '550 <user@example.com>: IP address is block listed',
        '550 <user@example.com>: Reject due to policy restrictions (IP based)',
      ],
      sources: [manual],
    },
    {
      cause: 'sender-rejected-spf-dmarc',
      text: /Reject due to SPF policy/i,
      samples: [
        '550 <user@example.com>: Reject due to SPF policy. The originating IP of the message is not permitted by the domain owner',
      ],
      sources: [manual],
    },
    {
      cause: 'sender-domain-not-found',
      text: /Invalid DNS MX or A\/AAAA resource record/i,
      confidence: 0.85,
      samples: ['550 <user@example.com>: Invalid DNS MX or A/AAAA resource record'],
      sources: [manual],
    },
    {
      cause: 'message-rejected-content',
      stages: ['data'],
      text: /Reject due to policy restrictions( \((domain|header) based\)|\.|$)/i,
      confidence: 0.75,
      samples: [
        '550 <user@example.com>: Reject due to policy restrictions (header based)',
        '550-Requested action not taken: mailbox unavailable\n550 Reject due to policy restrictions.',
      ],
      sources: [manual],
    },
    {
      cause: 'mailbox-full',
      stages: ['rcpt', 'data', 'delivery'],
      text: /exceeded storage allocation,? Quota exceeded/i,
      samples: ['552 Requested mail action aborted: exceeded storage allocation Quota exceeded.'],
      sources: [manual],
    },
    {
      cause: 'recipient-rejected-unknown',
      stages: ['rcpt', 'delivery'],
      codes: [550],
      text: /(^|>: |^\d{3}[ -])Requested action not taken: mailbox unavailable$/i,
      confidence: 0.65,
      samples: ['550 Requested action not taken: mailbox unavailable'],
      sources: [manual],
    },
  ],
  checked: '2026-11-23',
});
