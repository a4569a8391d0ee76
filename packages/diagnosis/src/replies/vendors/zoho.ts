import { defineVendor } from '../types.ts';

const manual = {
  title: 'SMTP Field Manual: Zoho',
  url: 'https://smtp.codes/zoho',
};

/** Zoho Mail: smtp.zoho.com and smtppro.zoho.com with their regional sisters. */
export const vendor = defineVendor({
  id: 'zoho',
  name: 'Zoho Mail',
  kind: 'provider',
  recognise: {
    hosts: [
      /(^|\.)smtp(pro)?\.zoho(cloud)?\.(com|eu|in|ca|jp|sa|uk|com\.au|com\.cn)$/i,
      /(^|\.)mx\d?\.zoho(mail)?\.[a-z.]+$/i,
    ],
    greeting: [/mx\.zoho(mail)?\.[a-z.]+ SMTP Server ready/i],
    replies: [/\bZoho ?Mail\b/i, /\bmx\.zoho(mail)?\.[a-z.]+\b/i, /Relaying disallowed as\b/i],
  },
  rules: [
    {
      cause: 'sender-not-permitted',
      stages: ['mail', 'rcpt', 'data'],
      text: /Relaying disallowed( as\b|$)/i,
      confidence: 0.95,
      fix: [
        'Send as the address that logs in, or add the sender address to that account as an alias or as a "Send mail as" address and confirm it.',
        'Check the From header too: Zoho compares it with the account after the message was sent.',
        'An empty sender address gives the same reply.',
      ],
      samples: ['553 Relaying disallowed as user@example.com', '553 Relaying disallowed as @'],
      sources: [
        { title: 'frappe/erpnext#19057', url: 'https://github.com/frappe/erpnext/issues/19057' },
        {
          title: 'mattermost/mattermost#13224',
          url: 'https://github.com/mattermost/mattermost/issues/13224',
        },
        { title: 'mybb/mybb#2644', url: 'https://github.com/mybb/mybb/issues/2644' },
      ],
    },
    {
      cause: 'auth-bad-credentials',
      stages: ['auth'],
      codes: [535],
      text: /^(\d{3}[ -])?Authentication Failed\.?$/i,
      confidence: 0.75,
      fix: [
        'With two-factor sign-in, use an app-specific password made at accounts.zoho.com > Security > App Passwords.',
        'Use the server of the region of the account: smtp.zoho.eu, smtp.zoho.in and so on; paid organisations use smtppro.zoho.com. An account of one region is unknown in another.',
        'Check that IMAP or SMTP access is on for the mailbox and not forbidden by the administrator.',
      ],
      samples: ['535 Authentication Failed'],
      sources: [
        {
          title: 'Zoho and your email settings (ReSales Online)',
          url: 'https://support.resales-online.com/en/articles/5020214-zoho-and-your-email-settings',
        },
        { title: 'zammad/zammad#5154', url: 'https://github.com/zammad/zammad/issues/5154' },
        {
          title: 'SMTP Error Codes (ZeptoMail)',
          url: 'https://www.zoho.com/zeptomail/help/api/smtp-error-codes.html',
        },
      ],
    },
    {
      cause: 'auth-account-locked-or-suspended',
      text: /Sender Address Blocked|Email Outgoing Blocked|Outgoing mail blocked/i,
      confidence: 0.92,
      fix: [
        "Sign in to Zoho Mail in a browser: it shows why outgoing mail is blocked and offers to unlock it. Otherwise the organisation's administrator or Zoho support lifts the block.",
      ],
      samples: ['554 5.1.8 Sender Address Blocked'],
      sources: [
        {
          title: 'Zoho community: issue with outgoing mail',
          url: 'https://help.zoho.com/portal/en/community/topic/issue-with-outgoing-mail',
        },
        {
          title: 'Zoho community: outgoing mail blocked',
          url: 'https://help.zoho.com/portal/ja/community/topic/outgoing-mail-blocked-%e2%80%93-suspicious-login-activity-need-clarification-and-solution?page=5',
        },
      ],
    },
    {
      cause: 'message-rejected-content',
      stages: ['data', 'delivery'],
      text: /MailPolicy violation Error|virus .{1,80} detected by Zoho Mail|Email flagged as Spam|Mail rejected by destination domain|Mailbox delivery (restricted by|failure) policy error/i,
      samples: [
        '554 5.2.3 MailPolicy violation Error delivering to mailboxes',
        '552 5.7.1 virus [name] detected by Zoho Mail',
        '554 5.7.1 Email cannot be delivered. Reason: Email flagged as Spam.',
        '541 5.4.1 Mail rejected by destination domain',
      ],
      sources: [manual],
      confidence: 0.85,
    },
    {
      cause: 'sender-rejected-spf-dmarc',
      text: /Email rejected per DMARC policy/i,
      samples: ['550 5.7.1 Email rejected per DMARC policy for example.com'],
      sources: [manual],
    },
    {
      cause: 'server-busy-or-unavailable',
      codes: [452],
      text: /Temporary System Error/i,
      samples: ['452 4.3.1 Temporary System Error'],
      sources: [manual],
      confidence: 0.8,
    },
  ],
  checked: '2026-11-23',
});
