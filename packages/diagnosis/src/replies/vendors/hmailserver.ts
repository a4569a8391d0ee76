import { defineVendor } from '../types.ts';

const conn = {
  title: 'hMailServer source, SMTPConnection.cpp',
  url: 'https://github.com/hmailserver/hmailserver/blob/master/hmailserver/source/Server/SMTP/SMTPConnection.cpp',
};
const parser = {
  title: 'hMailServer source, RecipientParser.cpp',
  url: 'https://github.com/hmailserver/hmailserver/blob/master/hmailserver/source/Server/SMTP/RecipientParser.cpp',
};
const spam = {
  title: 'hMailServer source, spam tests',
  url: 'https://github.com/hmailserver/hmailserver/tree/master/hmailserver/source/Server/Common/AntiSpam',
};
const sql = {
  title: 'hMailServer source, CreateTablesMSSQL.sql',
  url: 'https://github.com/hmailserver/hmailserver/blob/master/hmailserver/source/DBScripts/CreateTablesMSSQL.sql',
};

/** hMailServer. */
export const vendor = defineVendor({
  id: 'hmailserver',
  name: 'hMailServer',
  kind: 'software',
  recognise: {
    replies: [
      /restarting authentication process/i,
      /delivery is not allowed to this address/i,
      /invalid syntax\. syntax should be (?:mail from|rcpt to):/i,
    ],
  },
  rules: [
    {
      cause: 'auth-too-many-attempts',
      codes: [535],
      text: /authentication failed\. too many invalid logon attempts/i,
      note: "hMailServer then bans the client's address for a while (auto-ban).",
      samples: ['535 Authentication failed. Too many invalid logon attempts.'],
      sources: [conn],
    },
    {
      cause: 'auth-bad-credentials',
      codes: [535],
      text: /authentication failed\. restarting authentication process/i,
      fix: [
        'Use the whole address (`user@example.com`) as user name: hMailServer knows accounts by it unless a default domain is set.',
      ],
      samples: ['535 Authentication failed. Restarting authentication process.'],
      sources: [conn],
    },
    {
      cause: 'auth-bad-credentials',
      confidence: 0.7,
      codes: [550],
      text: /login credentials no longer valid/i,
      samples: ['550 Login credentials no longer valid. Please re-authenticate.'],
      sources: [conn],
    },
    {
      cause: 'auth-required',
      codes: [530, 550],
      text: /smtp authentication (?:is )?required/i,
      samples: ['530 SMTP authentication is required.', '550 SMTP authentication required.'],
      sources: [conn, parser],
    },
    {
      cause: 'auth-requires-tls',
      codes: [530],
      text: /a ssl\/tls-connection is required for authentication/i,
      samples: ['530 A SSL/TLS-connection is required for authentication.'],
      sources: [conn],
    },
    {
      cause: 'starttls-required',
      codes: [530],
      text: /must issue starttls first/i,
      samples: ['530 Must issue STARTTLS first.'],
      sources: [conn],
    },
    {
      cause: 'auth-not-offered',
      codes: [504],
      text: /^authentication not enabled/i,
      samples: ['504 Authentication not enabled.'],
      sources: [conn],
    },
    {
      cause: 'auth-mechanism-unsupported',
      codes: [504],
      text: /authentication mechanism not supported|authentication type not specified/i,
      samples: ['504 Authentication mechanism not supported.', '504 Authentication type not specified.'],
      sources: [conn],
    },
    {
      cause: 'relay-denied',
      text: /delivery is not allowed to this address/i,
      fix: [
        "Log in, and make sure that this machine's IP range allows deliveries from local to external addresses.",
        "Server's administrator: Settings, Advanced, IP ranges: tick the delivery the sender needs.",
      ],
      samples: ['550 Delivery is not allowed to this address.'],
      sources: [conn],
    },
    {
      cause: 'recipient-rejected-unknown',
      text: /^(?:unknown user|account is not active\.|alias is not active\.|distribution list is not active\.|domain has been disabled\.|recipient not in route list\.|a valid address is required\.)$/i,
      samples: [
        '550 Unknown user',
        '550 Account is not active.',
        '550 Domain has been disabled.',
        '550 Recipient not in route list.',
      ],
      sources: [parser, conn],
    },
    {
      cause: 'sender-not-permitted',
      text: /^not authorized (?:owner|domain|sender)\./i,
      note: 'The recipient is a mailing list that takes messages from certain senders only.',
      samples: ['550 Not authorized sender.'],
      sources: [parser],
    },
    {
      cause: 'sender-address-invalid',
      text: /sender address must be specified|^the address is not valid\.|syntax should be mail from:/i,
      samples: [
        '550 Sender address must be specified.',
        '550 The address is not valid.',
        '550 Invalid syntax. Syntax should be MAIL FROM:<mailbox@domain>[crlf]',
      ],
      sources: [conn],
    },
    {
      cause: 'ehlo-name-rejected',
      text: /^(?:ehlo|helo) invalid domain address|host name specified in helo does not match/i,
      samples: [
        '501 EHLO Invalid domain address.',
        '554 The host name specified in HELO does not match IP address.',
      ],
      sources: [conn, spam],
    },
    {
      cause: 'ip-no-reverse-dns',
      text: /no valid rdns\/ptr record found/i,
      samples: ['550 No valid rDNS/PTR record found.'],
      sources: [spam],
    },
    {
      cause: 'sender-rejected-spf-dmarc',
      text: /^blocked by spf\b/i,
      samples: ['550 Blocked by SPF.'],
      sources: [spam],
    },
    {
      cause: 'sender-domain-not-found',
      text: /sender domain does not have any mx records/i,
      samples: ['550 Sender domain does not have any MX records.'],
      sources: [spam],
    },
    {
      cause: 'ip-blocklisted',
      text: /^rejected by (?:spamhaus|spamcop)\b/i,
      samples: ['550 Rejected by Spamhaus.', '550 Rejected by SpamCop.'],
      sources: [sql],
    },
    {
      cause: 'message-rejected-content',
      text: /^rejected by surbl|tagged as spam by spamassassin|rejected - message containing bare lf/i,
      samples: [
        '554 Rejected by SURBL.',
        '554 Tagged as Spam by SpamAssassin',
        "554 Rejected - Message containing bare LF's.",
      ],
      sources: [sql, spam, conn],
    },
    {
      cause: 'greylisted',
      codes: [450, 451],
      text: /^please try again later\.$/i,
      samples: ['451 Please try again later.', '450 Please try again later.'],
      sources: [conn],
    },
    {
      cause: 'message-too-large',
      text: /message size exceeds (?:fixed|the drop) maximum message size/i,
      samples: [
        '552 Message size exceeds fixed maximum message size. Size: 24000 KB, Max size: 20480 KB',
        '554 Rejected - Message size exceeds fixed maximum message size. Size: 24000 KB, Max size: 20480 KB',
      ],
      sources: [conn],
    },
    {
      cause: 'server-misconfigured',
      text: /mail server configuration error|your message was received but it could not be saved|rejected - no data saved/i,
      samples: [
        '550 Mail server configuration error. Too many recursive forwards.',
        '554 Your message was received but it could not be saved. Please retry later.',
      ],
      sources: [parser, conn],
    },
    {
      cause: 'rate-limited',
      confidence: 0.7,
      codes: [550],
      text: /^too many recipients\.$/i,
      samples: ['550 Too many recipients.'],
      sources: [conn],
    },
    {
      cause: 'server-busy-or-unavailable',
      confidence: 0.5,
      codes: [421],
      text: /^connection timeout\.$/i,
      samples: ['421 Connection timeout.'],
      sources: [conn],
    },
  ],
  checked: '2026-11-23',
});
