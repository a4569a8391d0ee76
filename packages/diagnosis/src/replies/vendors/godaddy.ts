import { defineVendor } from '../types.ts';

const ib = {
  title: 'sisimai: reply codes of GoDaddy (IB…) from its bounce page',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/GoDaddy.pm',
};

/** GoDaddy: smtpout.secureserver.net, and the relay smtp.secureserver.net whose replies end in an IB number. */
export const vendor = defineVendor({
  id: 'godaddy',
  name: 'GoDaddy',
  kind: 'provider',
  recognise: {
    hosts: [/(^|\.)(smtpout|smtp|relay-hosting|dedrelay|mailstore\d)(\.[a-z]+)?\.secureserver\.net$/i],
    greeting: [/\.secureserver\.net\b/i, /prod\.phx3\.secureserver/i],
    replies: [/\bIB\d{3}\b/, /secureserver\.net|godaddy\.com/i],
  },
  rules: [
    {
      cause: 'provider-settings-mismatch',
      stages: ['auth'],
      text: /Authentication not allowed on IBSMTP Servers/i,
      confidence: 0.95,
      fix: [
        'Use smtpout.secureserver.net (port 465 with TLS, or 587) as the server. smtp.secureserver.net only receives.',
      ],
      samples: ['535 Authentication not allowed on IBSMTP Servers. IB401'],
      sources: [ib],
    },
    {
      cause: 'quota-exceeded',
      text: /has exceeded its 24-hour sending limit|would take you over your relay quota/i,
      confidence: 0.95,
      fix: [
        'Wait until the relay quota is reset (24 hours), or ask GoDaddy for more relays a day for this mailbox.',
      ],
      samples: [
        'User me@example.com has exceeded its 24-hour sending limit. Messages to 25 recipients out of 25',
        '552 C13ypH3DXQO9CC140p6S9y Message would take you over your relay quota of 500 Current quota used: 487',
      ],
      sources: [
        { title: 'nodemailer/nodemailer#1137', url: 'https://github.com/nodemailer/nodemailer/issues/1137' },
        { title: 'WWBN/AVideo#7527', url: 'https://github.com/WWBN/AVideo/issues/7527' },
      ],
    },
    {
      cause: 'rate-limited',
      text: /reached its limit for processing requests from your host|This IP has sent too many (messages|to too many recipients) this hour|exceeded the max number of messages per session/i,
      confidence: 0.95,
      samples: [
        '451-The server has reached its limit for processing requests from your host.\n451 Please try again later.',
        '550 This IP has sent too many messages this hour. IB504',
        '550 This message has exceeded the max number of messages per session. Open a new session and try again. IB510',
      ],
      sources: [
        ib,
        {
          title: 'swiftmailer/swiftmailer#658',
          url: 'https://github.com/swiftmailer/swiftmailer/issues/658',
        },
      ],
    },
    {
      cause: 'too-many-connections',
      text: /too many sessions from This IP/i,
      samples: [
        '421 Connection refused, too many sessions from This IP. Lower the number of concurrent sessions. IB007',
      ],
      sources: [ib],
    },
    {
      cause: 'ip-no-reverse-dns',
      text: /Reverse DNS for this IP failed/i,
      samples: ['421 Temporarily rejected. Reverse DNS for this IP failed. IB108'],
      sources: [ib],
    },
    {
      cause: 'ip-blocklisted',
      text: /This IP (address )?(has a poor reputation|is listed on the|has been (temporarily )?blocked)|RBL Reject/i,
      samples: [
        '554 Connection refused. This IP address is listed on the Spamhaus Block List (SBL). IB104',
        '554 Connection refused. This IP has a poor reputation on Cloudmark Sender Intelligence (CSI). IB103',
        '554 This IP has been temporarily blocked for attempting to send too many messages containing content judged to be spam by the Internet community. IB110',
        '554 RBL Reject.',
      ],
      sources: [ib],
    },
    {
      cause: 'sender-domain-not-found',
      stages: ['mail', 'data'],
      text: /From: Domain is invalid/i,
      samples: ['550 example.com From: Domain is invalid. Provide a valid From: IB506'],
      sources: [ib],
    },
    {
      cause: 'sender-address-invalid',
      stages: ['mail', 'data'],
      text: /Blank From: addresses are not allowed|IP addresses are not allowed as a From/i,
      samples: [
        '550 user@example.com Blank From: addresses are not allowed. Provide a valid From. IB501',
        '550 user@example.com IP addresses are not allowed as a From: Address. Provide a valid From. IB502',
      ],
      sources: [ib],
    },
    {
      cause: 'sender-rejected-spf-dmarc',
      text: /Invalid SPF record\. Inspect your SPF settings/i,
      samples: ['550 user@example.com Invalid SPF record. Inspect your SPF settings, and try again. IB508'],
      sources: [ib],
    },
    {
      cause: 'message-rejected-content',
      stages: ['data'],
      text: /content judged to be spam by the internet community\. IB2|Virus infected message rejected/i,
      samples: [
        '552 This message has been rejected due to content judged to be spam by the internet community. IB212',
        '552 Virus infected message rejected. IB705',
      ],
      sources: [ib],
    },
    {
      cause: 'server-busy-or-unavailable',
      codes: [421],
      text: /Server temporarily unavailable\. Try again later\. IB/i,
      samples: ['421 Server temporarily unavailable. Try again later. IB101'],
      sources: [ib],
    },
  ],
  checked: '2026-11-23',
});
