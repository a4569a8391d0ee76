import { defineVendor } from '../types.ts';

const common = {
  title: 'Common Sending Errors (SMTP2GO)',
  url: 'https://support.smtp2go.com/hc/en-gb/articles/13990494697369-Common-Sending-Errors',
};

/** SMTP2GO, mail.smtp2go.com. Its servers run Exim; these are the texts of its own. */
export const vendor = defineVendor({
  id: 'smtp2go',
  name: 'SMTP2GO',
  kind: 'provider',
  recognise: {
    hosts: [/(^|\.)mail(-[a-z]{2})?\.smtp2go\.com$/i, /(^|\.)smtp2go\.com$/i],
    greeting: [/ESMTP Exim [0-9.]+-S2G\b/i, /smtp2go\.com ESMTP/i],
    replies: [
      /smtp2go/i,
      /your Settings > Sender Domains page/i,
      /Relay access denied - please authenticate/i,
      /that (SMTP username's account|IP address) is not allowed to send/i,
    ],
  },
  rules: [
    {
      cause: 'sender-domain-not-verified',
      stages: ['mail', 'rcpt', 'data'],
      text: /From header sender domain not verified/i,
      confidence: 0.97,
      fix: [
        'In SMTP2GO, open Sending > Verified Senders and verify the domain of the From address, or that single address.',
      ],
      samples: [
        '550-From header sender domain not verified.\n550-On your Settings > Sender Domains page\n550 verify the sender domain to be allowed to send.',
      ],
      sources: [
        common,
        { title: 'PHPMailer/PHPMailer#2683', url: 'https://github.com/PHPMailer/PHPMailer/issues/2683' },
      ],
    },
    {
      cause: 'auth-bad-credentials',
      stages: ['auth'],
      codes: [535],
      text: /Incorrect authentication data/i,
      confidence: 0.9,
      fix: ['Use a user of Sending > SMTP Users. It is not the login of the SMTP2GO dashboard.'],
      samples: ['535 Incorrect authentication data'],
      sources: [
        common,
        { title: 'jhomlala/catcher#198', url: 'https://github.com/jhomlala/catcher/issues/198' },
      ],
    },
    {
      cause: 'auth-required',
      stages: ['mail', 'rcpt', 'data'],
      text: /Relay access denied - please authenticate/i,
      confidence: 0.95,
      samples: ['550 Relay access denied - please authenticate'],
      sources: [common],
    },
    {
      cause: 'auth-account-locked-or-suspended',
      text: /that SMTP username's account is not allowed to send/i,
      confidence: 0.95,
      fix: [
        'Look at the SMTP2GO dashboard: the account is closed or the SMTP user, key or IP address is blocked. Reopen it, or set its status to Allowed under Tracking & Status.',
      ],
      samples: ["550 that SMTP username's account is not allowed to send"],
      sources: [
        {
          title: "550 that SMTP username's account is not allowed to send (SMTP2GO)",
          url: 'https://support.smtp2go.com/hc/en-gb/articles/360015283053-550-that-SMTP-username-s-account-is-not-allowed-to-send',
        },
      ],
    },
    {
      cause: 'ip-not-allowlisted',
      text: /that IP address is not allowed to send/i,
      confidence: 0.92,
      fix: [
        'Add the public IP address under Sending > IP Authentication, or set its status to Allowed there; or log in with an SMTP user. A closed account gives this reply too.',
      ],
      samples: ['550 that IP address is not allowed to send'],
      sources: [
        {
          title: "550 that SMTP username's account is not allowed to send (SMTP2GO)",
          url: 'https://support.smtp2go.com/hc/en-gb/articles/360015283053-550-that-SMTP-username-s-account-is-not-allowed-to-send',
        },
      ],
    },
  ],
  checked: '2026-11-23',
});
