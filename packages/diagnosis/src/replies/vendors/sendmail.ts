import { defineVendor } from '../types.ts';

const srvr = {
  title: 'Sendmail source, srvrsmtp.c',
  url: 'https://sources.debian.org/src/sendmail/8.17.1.9-2%2Bdeb12u2/sendmail/srvrsmtp.c/',
};
const proto = {
  title: 'Sendmail source, cf/m4/proto.m4',
  url: 'https://sources.debian.org/src/sendmail/8.17.1.9-2%2Bdeb12u2/cf/m4/proto.m4',
};
const daemon = {
  title: 'Sendmail source, daemon.c',
  url: 'https://sources.debian.org/src/sendmail/8.17.1.9-2%2Bdeb12u2/sendmail/daemon.c/',
};
const parse = {
  title: 'Sendmail source, parseaddr.c',
  url: 'https://sources.debian.org/src/sendmail/8.17.1.9-2%2Bdeb12u2/sendmail/parseaddr.c/',
};
const collect = {
  title: 'Sendmail source, collect.c',
  url: 'https://sources.debian.org/src/sendmail/8.17.1.9-2%2Bdeb12u2/sendmail/collect.c/',
};
const dnsbl = {
  title: 'Sendmail source, cf/feature/dnsbl.m4',
  url: 'https://sources.debian.org/src/sendmail/8.17.1.9-2%2Bdeb12u2/cf/feature/dnsbl.m4',
};
const recipient = {
  title: 'Sendmail source, recipient.c',
  url: 'https://sources.debian.org/src/sendmail/8.17.1.9-2%2Bdeb12u2/sendmail/recipient.c/',
};

/** Sendmail 8 and its standard configuration rules. */
export const vendor = defineVendor({
  id: 'sendmail',
  name: 'Sendmail',
  kind: 'software',
  recognise: {
    greeting: [/\bESMTP Sendmail\b/i, /\bSendmail \d+\.\d+/i],
    replies: [/^<[^>]*>\.\.\. /, /\.\.\. (?:relaying denied|user unknown|domain of sender address)/i],
  },
  rules: [
    {
      cause: 'auth-bad-credentials',
      codes: [535],
      text: /^authentication failed$/i,
      samples: ['535 5.7.0 authentication failed'],
      sources: [srvr],
    },
    {
      cause: 'auth-temporary-failure',
      codes: [454],
      text: /^temporary authentication failure|internal error: unable to encode64/i,
      samples: ['454 4.5.4 Temporary authentication failure'],
      sources: [srvr],
    },
    {
      cause: 'auth-not-offered',
      codes: [503],
      text: /^auth not available/i,
      samples: ['503 5.3.3 AUTH not available'],
      sources: [srvr],
    },
    {
      cause: 'auth-mechanism-unsupported',
      codes: [504],
      text: /^auth mechanism \S+ not available/i,
      samples: ['504 5.3.3 AUTH mechanism PLAIN not available'],
      sources: [srvr],
    },
    {
      cause: 'auth-required',
      codes: [530],
      text: /^authentication required/i,
      samples: ['530 5.7.0 Authentication required'],
      sources: [srvr],
    },
    {
      cause: 'auth-required',
      codes: [550],
      text: /^not authenticated$/i,
      samples: ['550 5.7.1 not authenticated'],
      sources: [proto],
    },
    {
      cause: 'sender-not-permitted',
      codes: [550],
      text: / not allowed to act as /i,
      samples: ['550 5.7.1 smtp not allowed to act as app@example.com'],
      sources: [proto],
    },
    {
      cause: 'starttls-failed',
      codes: [454],
      text: /^tls (?:currently )?not available|^tls not available (?:after start|right now|: error)/i,
      fix: [
        "Server's administrator: check that the certificate and key files of sendmail.mc (confSERVER_CERT, confSERVER_KEY) exist, are readable and not group readable; then restart sendmail.",
      ],
      samples: [
        '454 4.3.3 TLS not available after start',
        '454 4.3.3 TLS not available right now',
        '454 4.3.3 TLS not available: error generating SSL handle',
        '454 4.3.3 TLS currently not available',
      ],
      sources: [srvr],
    },
    {
      cause: 'starttls-not-offered',
      codes: [503],
      text: /^tls not available$/i,
      samples: ['503 5.5.0 TLS not available'],
      sources: [srvr],
    },
    {
      cause: 'starttls-required',
      text: /encryption too weak \d+ less than \d+|other side does not support starttls/i,
      note: "The server's access map demands a stronger encryption than this session has; 0 means none.",
      samples: ['530 5.7.0 encryption too weak 0 less than 112'],
      sources: [proto],
    },
    {
      cause: 'client-cert-required',
      confidence: 0.7,
      text: /cert (?:issuer|subject) .* (?:not acceptable|does not match)|^(?:550|403)? ?no authentication requested$/i,
      samples: ['550 5.7.0 Cert Issuer /C=XX/CN=Example+20CA not acceptable'],
      sources: [proto],
    },
    {
      cause: 'ip-no-reverse-dns',
      text: /relaying (?:temporarily )?denied\. (?:ip name (?:lookup failed|possibly forged)|cannot resolve ptr record)|fix reverse dns for|client ip address \S+ does not resolve|possibly forged hostname for/i,
      note: "Sendmail may relay for clients by name, and this client's address has no name that points back to it.",
      samples: [
        '550 5.7.1 <user@example.net>... Relaying denied. IP name lookup failed [203.0.113.7]',
        '550 5.7.1 <user@example.net>... Relaying denied. IP name possibly forged [203.0.113.7]',
        '450 4.4.0 <user@example.net>... Relaying temporarily denied. Cannot resolve PTR record for 203.0.113.7',
        '550 5.7.1 Fix reverse DNS for 203.0.113.7',
        '451 4.1.8 Client IP address 203.0.113.7 does not resolve',
      ],
      sources: [proto],
    },
    {
      cause: 'relay-denied',
      text: /relaying denied(?!\. ip name)/i,
      fix: [
        'Log in: set user name and password and use port 587 or 465.',
        "If you must send without a login: have the server's administrator allow this machine's address in the access map (RELAY).",
      ],
      samples: [
        '550 5.7.1 <user@example.net>... Relaying denied',
        '550 5.7.1 <user@example.net>... Relaying denied. Proper authentication required.',
      ],
      sources: [proto],
    },
    {
      cause: 'sender-domain-not-found',
      text: /domain of sender address \S+ does not (?:exist|resolve)/i,
      samples: [
        '553 5.1.8 <app@mail.example.com>... Domain of sender address app@mail.example.com does not exist',
        '451 4.1.8 <app@mail.example.com>... Domain of sender address app@mail.example.com does not resolve',
      ],
      sources: [proto],
    },
    {
      cause: 'sender-address-invalid',
      text: /(?:real )?domain name required for sender address|invalid sender address|501 5\.1\.7|8-bit character in mailbox address/i,
      samples: [
        '553 5.5.4 <app>... Domain name required for sender address app',
        '553 5.5.4 <app@localhost>... Real domain name required for sender address',
        '553 Invalid sender address',
      ],
      sources: [proto, parse],
    },
    {
      cause: 'sender-address-invalid',
      confidence: 0.7,
      enhanced: ['5.1.7'],
      text: /syntax error in mailbox address/i,
      samples: ['501 5.1.7 Syntax error in mailbox address "app@@example.com" (non-printable character)'],
      sources: [parse],
    },
    {
      cause: 'recipient-rejected-unknown',
      text: /(?:\.\.\. )(?:user unknown|addressee unknown)|^user unknown$|^addressee unknown$|mailbox disabled for this recipient|\.\.\. no such user/i,
      samples: [
        '550 5.1.1 <user@example.com>... User unknown',
        '550 5.2.1 <user@example.com>... Mailbox disabled for this recipient',
        '550 5.1.1 Addressee unknown',
      ],
      sources: [recipient, srvr, proto],
    },
    {
      cause: 'recipient-rejected-unknown',
      confidence: 0.6,
      stages: ['rcpt'],
      text: /fully qualified domain name required|user address required|hostname required|syntax error in mailbox address|unbalanced '/i,
      samples: [
        '553 5.5.4 <user>... Fully qualified domain name required',
        '501 5.1.3 Syntax error in mailbox address "user@" (non-printable character)',
      ],
      sources: [proto, parse],
    },
    {
      cause: 'dns-host-not-found',
      confidence: 0.7,
      text: /unrecognized host name|host unknown \(name server: /i,
      samples: ['553 5.1.2 <user@exmaple.invalid>... Unrecognized host name exmaple.invalid'],
      sources: [proto],
    },
    {
      cause: 'ip-not-allowlisted',
      confidence: 0.6,
      text: /(?:\.\.\. |^)access denied$/i,
      note: "The server's access map lists this client, this sender or this recipient under REJECT.",
      samples: ['550 5.7.1 Access denied', '550 5.7.1 <app@example.com>... Access denied'],
      sources: [proto],
    },
    {
      cause: 'ip-blocklisted',
      text: /rejected: \S+ listed at \S+/i,
      samples: ['550 5.7.1 Rejected: 203.0.113.7 listed at zen.spamhaus.org'],
      sources: [dnsbl],
    },
    {
      cause: 'server-misconfigured',
      confidence: 0.7,
      codes: [451],
      text: /temporary lookup failure of \S+ at \S+/i,
      note: 'The server could not ask its blocklist.',
      samples: ['451 4.4.3 Temporary lookup failure of 203.0.113.7 at zen.spamhaus.org'],
      sources: [dnsbl],
    },
    {
      cause: 'ehlo-name-rejected',
      text: /^(?:\S+ requires domain address|invalid domain name|polite people say helo first)|bogus helo name used/i,
      samples: [
        '501 5.0.0 EHLO requires domain address',
        '501 5.0.0 Invalid domain name',
        '503 5.0.0 Polite people say HELO first',
        '550 5.7.1 bogus HELO name used: localhost',
      ],
      sources: [srvr, proto],
    },
    {
      cause: 'too-many-connections',
      codes: [421, 452],
      text: /too many smtp sessions for this host|too many open connections/i,
      samples: ['421 4.4.5 Too many SMTP sessions for this host', '421 4.3.2 Too many open connections.'],
      sources: [daemon, proto],
    },
    {
      cause: 'rate-limited',
      text: /connection rate limit exceeded|too many (?:bad commands|bad recipients); closing connection|^too many recipients$/i,
      samples: [
        '421 4.3.2 Connection rate limit exceeded.',
        '452 4.5.3 Too many recipients',
        '421 4.7.0 mail.example.com Too many bad recipients; closing connection',
      ],
      sources: [proto, srvr],
    },
    {
      cause: 'server-busy-or-unavailable',
      text: /insufficient disk space; try again later|out of disk space for temp file|rejecting new messages|mx lookup failure for/i,
      samples: [
        '452 4.4.5 Insufficient disk space; try again later',
        '452 4.4.5 Out of disk space for temp file',
      ],
      sources: [srvr, collect],
    },
    {
      cause: 'server-busy-or-unavailable',
      confidence: 0.6,
      codes: [454],
      text: /^please try again later$/i,
      samples: ['454 4.3.0 Please try again later'],
      sources: [srvr],
    },
    {
      cause: 'server-busy-or-unavailable',
      confidence: 0.6,
      codes: [421],
      text: /^\S+ closing connection$/i,
      samples: ['421 4.7.0 mail.example.com closing connection'],
      sources: [srvr],
    },
    {
      cause: 'server-misconfigured',
      text: /aliasing\/forwarding loop broken|mail loops back to me|cannot open \S+: (?:permission|no such)/i,
      samples: ['554 5.0.0 aliasing/forwarding loop broken (11 aliases deep; 10 max)'],
      sources: [recipient],
    },
    {
      cause: 'message-too-large',
      text: /message size exceeds (?:fixed )?maximum (?:message size|value)|message exceeds maximum fixed size|message is too large; \d+ bytes max|headers too large/i,
      samples: [
        '552 5.2.3 Message size exceeds fixed maximum message size (10485760)',
        '552 5.2.3 Message exceeds maximum fixed size (10485760)',
        '552 5.0.0 Headers too large (32768 max)',
      ],
      sources: [srvr, collect],
    },
    {
      cause: 'smtputf8-required',
      text: /smtputf8 not supported|requires smtputf8/i,
      samples: ['504 5.7.0 Sorry, SMTPUTF8 not supported'],
      sources: [srvr],
    },
    {
      cause: 'message-rejected-content',
      confidence: 0.6,
      stages: ['data', 'delivery'],
      codes: [550, 554],
      text: /^(?:command rejected|eight bit data not allowed|nul byte not allowed)/i,
      samples: ['554 5.7.1 Command rejected', '554 5.6.1 Eight bit data not allowed'],
      sources: [srvr, collect],
    },
    {
      cause: 'ip-blocklisted',
      confidence: 0.5,
      stages: ['greeting', 'ehlo'],
      codes: [554],
      text: /esmtp not accepting messages/i,
      samples: ['554 mail.example.com ESMTP not accepting messages'],
      sources: [srvr],
    },
    {
      cause: 'protocol-error',
      confidence: 0.6,
      text: /rejecting open proxy|command too long, possible attack|pre-greeting traffic|lost input channel/i,
      samples: ['421 4.7.0 mail.example.com Rejecting open proxy [203.0.113.7]'],
      sources: [srvr],
    },
  ],
  checked: '2026-11-23',
});
