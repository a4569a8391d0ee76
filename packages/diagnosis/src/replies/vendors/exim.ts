import { defineVendor } from '../types.ts';

const smtpIn = {
  title: 'Exim source, smtp_in.c',
  url: 'https://github.com/Exim/exim/blob/master/src/src/smtp_in.c/',
};
const receive = {
  title: 'Exim source, receive.c',
  url: 'https://github.com/Exim/exim/blob/master/src/src/receive.c/',
};
const verify = {
  title: 'Exim source, verify.c',
  url: 'https://github.com/Exim/exim/blob/master/src/src/verify.c/',
};
const acl = {
  title: 'Exim source, acl.c',
  url: 'https://github.com/Exim/exim/blob/master/src/src/acl.c/',
};
const conf = {
  title: 'Exim source, configure.default',
  url: 'https://github.com/Exim/exim/blob/master/src/src/configure.default',
};
const daemon = {
  title: 'Exim source, daemon.c',
  url: 'https://github.com/Exim/exim/blob/master/src/src/daemon.c/',
};
const host = {
  title: 'mailx session, relay refused',
  url: 'https://pastebin.com/Q2pb27Y8',
};
const paste = {
  title: 'Exim log with refused relaying',
  url: 'https://pastebin.com/nQR8QGg1',
};
const debian = {
  title: "Debian's Exim configuration, acl/30_exim4-config_check_rcpt",
  url: 'https://sources.debian.org/src/exim4/4.96-15%2Bdeb12u10/debian/debconf/conf.d/acl/30_exim4-config_check_rcpt/',
};

/** Exim, its default configuration and Debian's. */
export const vendor = defineVendor({
  id: 'exim',
  name: 'Exim',
  kind: 'software',
  recognise: {
    greeting: [/\bESMTP Exim \d/i],
    replies: [
      /\bincorrect authentication data\b/i,
      /^(?:verification failed for <|host lookup (?:failed|did not complete)|syntactically invalid (?:helo|ehlo) argument)/i,
    ],
  },
  rules: [
    {
      cause: 'auth-bad-credentials',
      codes: [535],
      text: /incorrect authentication data/i,
      samples: ['535 Incorrect authentication data', '535 5.7.8 Incorrect authentication data'],
      sources: [smtpIn],
    },
    {
      cause: 'auth-temporary-failure',
      codes: [435, 454],
      text: /unable to authenticate at present|^internal error$/i,
      note: 'Exim could not look up the password (database, LDAP or Dovecot socket) just now.',
      samples: [
        '435 Unable to authenticate at present',
        '435 Unable to authenticate at present: failed to connect to authentication socket',
        '435 Internal error',
      ],
      sources: [smtpIn],
    },
    {
      cause: 'auth-not-offered',
      codes: [503],
      text: /auth command used when not advertised/i,
      fix: [
        'Use port 587 with STARTTLS or port 465 with implicit TLS: Exim usually offers the login only on an encrypted connection.',
      ],
      samples: ['503 AUTH command used when not advertised'],
      sources: [smtpIn],
    },
    {
      cause: 'auth-mechanism-unsupported',
      codes: [504],
      text: /authentication mechanism not supported/i,
      samples: ['504 CRAM-MD5 authentication mechanism not supported'],
      sources: [smtpIn],
    },
    {
      cause: 'starttls-not-offered',
      codes: [503],
      text: /starttls command used when not advertised/i,
      samples: ['503 STARTTLS command used when not advertised'],
      sources: [smtpIn],
    },
    {
      cause: 'starttls-failed',
      codes: [454],
      text: /^tls currently unavailable/i,
      fix: [
        "Server's administrator: look into Exim's mainlog and paniclog; usually the file named in tls_certificate or tls_privatekey cannot be read.",
      ],
      samples: ['454 TLS currently unavailable'],
      sources: [smtpIn],
    },
    {
      cause: 'starttls-failed',
      codes: [554],
      text: /^security failure/i,
      samples: ['554 Security failure'],
      sources: [smtpIn],
    },
    {
      cause: 'auth-required',
      text: /relay not permitted, authentication required/i,
      samples: ['550 relay not permitted, authentication required'],
      sources: [paste],
    },
    {
      cause: 'relay-denied',
      text: /\brelay (?:is )?not permitted\b(?!, authentication required)/i,
      fix: [
        'Log in: set user name and password and use port 587 or 465.',
        "If you must send without a login: have the server's administrator add this machine's address to relay_from_hosts.",
      ],
      samples: [
        '550 relay not permitted',
        '550 5.7.1 relay not permitted',
        '550 relay is not permitted on this host.',
      ],
      sources: [conf, debian, host],
    },
    {
      cause: 'recipient-rejected-unknown',
      stages: ['rcpt', 'data'],
      text: /^(?:unknown user|unrouteable address)$/i,
      samples: ['550 Unknown user', '550 Unrouteable address'],
      sources: [conf, verify],
    },
    {
      cause: 'recipient-rejected-unknown',
      confidence: 0.6,
      codes: [550, 451],
      text: /callout verification failed/i,
      note: "The server asked the recipient's server, and that one refused the address.",
      samples: [
        '550-Callout verification failed: 550 550 5.1.1 <user@example.com>: Recipient address rejected: User unknown',
      ],
      sources: [verify],
    },
    {
      cause: 'sender-domain-not-found',
      confidence: 0.6,
      text: /(?:^| )(?:sender verify failed|verification failed for <[^>]*>|sender verification failed)/i,
      note: "Exim tries to find out whether mail to the sender's address could be delivered, and it could not: the domain is missing in DNS, or its server does not know the address.",
      fix: ['Set a sender address that exists and can receive mail.'],
      samples: [
        '550-Verification failed for <app@example.com> 550-Unrouteable address 550 Sender verify failed',
        '550 Sender verify failed',
        '550 Sender verification failed',
      ],
      sources: [acl, smtpIn, debian],
    },
    {
      cause: 'server-busy-or-unavailable',
      confidence: 0.7,
      codes: [451, 450],
      text: /could not complete (?:sender|recipient) verify|temporary dns error while checking|cannot resolve <[^>]*> at this time/i,
      samples: [
        '451 Could not complete sender verify',
        '451 Could not complete sender verify callout',
        '451 Temporary DNS error while checking SPF record. Try again later.',
      ],
      sources: [acl, verify, debian],
    },
    {
      cause: 'sender-rejected-spf-dmarc',
      text: /\[SPF\] \S+ is not allowed to send mail from/i,
      samples: ['550 [SPF] 203.0.113.7 is not allowed to send mail from example.com.'],
      sources: [debian],
    },
    {
      cause: 'ip-blocklisted',
      text: /rejected because \S+ is in a (?:black ?list|block ?list) at |sender ip address \S+ is locally blacklisted/i,
      samples: [
        '550 rejected because 203.0.113.7 is in a black list at zen.spamhaus.org',
        '550 sender IP address 203.0.113.7 is locally blacklisted here. If you think this is wrong, get in touch with postmaster',
      ],
      sources: [conf, debian],
    },
    {
      cause: 'sender-not-permitted',
      confidence: 0.7,
      text: /sender envelope address \S+ is locally blacklisted/i,
      samples: [
        '550 sender envelope address app@example.com is locally blacklisted here. If you think this is wrong, get in touch with postmaster',
      ],
      sources: [debian],
    },
    {
      cause: 'ip-no-reverse-dns',
      text: /^host lookup (?:failed|did not complete)/i,
      samples: ['550 Host lookup failed'],
      sources: [acl],
    },
    {
      cause: 'ehlo-name-rejected',
      text: /syntactically invalid (?:helo|ehlo) argument|^(?:helo or ehlo required)/i,
      fix: [
        "Set the EHLO name to this machine's full host name, or to its IP address in square brackets. Underscores and blanks are refused.",
      ],
      samples: [
        '501 Syntactically invalid EHLO argument(s)',
        '501 Syntactically invalid HELO argument(s)',
        '503 HELO or EHLO required',
      ],
      sources: [smtpIn],
    },
    {
      cause: 'sender-address-invalid',
      text: /sender address must contain a domain|mail must have an address operand|mail from must have an address operand/i,
      samples: ['501 app: sender address must contain a domain', '501 MAIL must have an address operand'],
      sources: [smtpIn],
    },
    {
      cause: 'sender-address-invalid',
      stages: ['mail'],
      codes: [501, 550],
      text: /(?:malformed address: |domain missing or malformed|missing or malformed local part|unmatched doublequote in local part)/i,
      samples: [
        '501 <app@>: domain missing or malformed',
        '501 <>app@example.com: malformed address: app@example.com may not follow <>',
      ],
      sources: [smtpIn],
    },
    {
      cause: 'recipient-rejected-unknown',
      confidence: 0.7,
      stages: ['rcpt'],
      text: /recipient address must contain a domain|restricted characters in address|domain missing or malformed|missing or malformed local part|malformed address: /i,
      samples: [
        '501 user: recipient address must contain a domain',
        '550 Restricted characters in address',
        '501 <user@>: domain missing or malformed',
      ],
      sources: [smtpIn, conf],
    },
    {
      cause: 'smtputf8-required',
      text: /smtputf8 used when not advertised|did not include smtputf8/i,
      samples: ['501 SMTPUTF8 used when not advertised'],
      sources: [smtpIn, verify],
    },
    {
      cause: 'too-many-connections',
      codes: [421],
      text: /too many concurrent smtp connections/i,
      samples: [
        '421 mail.example.com: Too many concurrent SMTP connections; please try again later.',
        '421 Too many concurrent SMTP connections; please try again later.',
        '421 Too many concurrent SMTP connections from this IP address; please try again later.',
      ],
      sources: [daemon, smtpIn],
    },
    {
      cause: 'server-busy-or-unavailable',
      text: /too much load; please try again later|space shortage, please try later|temporary local problem - please try later|smtp service not available|error in writing spool file|error while (?:writing spool file|reading input data)|onward transmission not accepted/i,
      samples: [
        '421 mail.example.com: Too much load; please try again later',
        '421 Too much load; please try again later.',
        '452 Space shortage, please try later',
        '451 Temporary local problem - please try later',
        '554 SMTP service not available',
        '451 Error while writing spool file',
      ],
      sources: [smtpIn, receive, daemon],
    },
    {
      cause: 'server-misconfigured',
      text: /local configuration error|local problem: getsockname/i,
      fix: ["Server's administrator: Exim's paniclog names the faulty setting."],
      samples: ['421 Local configuration error; please try again later.'],
      sources: [daemon],
    },
    {
      cause: 'rate-limited',
      text: /too many messages in this connection|^(?:too many recipients)$|rejected for too many bad recipients/i,
      samples: [
        '421 too many messages in this connection',
        '452 too many recipients',
        '550 Rejected for too many bad recipients',
      ],
      sources: [smtpIn, conf],
    },
    {
      cause: 'message-too-large',
      text: /message size exceeds maximum permitted|message header is ridiculously long|a message header line is too long|maximum allowed line length is \d+ octets/i,
      samples: [
        '552 Message size exceeds maximum permitted',
        '550 maximum allowed line length is 998 octets, got 1203',
      ],
      sources: [smtpIn, receive, conf],
    },
    {
      cause: 'message-rejected-content',
      stages: ['data', 'delivery'],
      text: /^(?:header syntax|no verifiable sender address in message headers|this message (?:contains a virus|was detected as possible malware)|classified as spam|administrative prohibition$)|there is no valid sender in any header/i,
      samples: [
        '550 header syntax',
        '550 This message contains a virus (Eicar-Test-Signature).',
        '550 No verifiable sender address in message headers',
        '550 Administrative prohibition',
      ],
      sources: [conf, acl, receive],
    },
    {
      cause: 'server-misconfigured',
      confidence: 0.6,
      text: /too many "received" headers/i,
      note: 'The message came through too many servers: it goes round in a loop.',
      samples: ['550 Too many "Received" headers - suspected mail loop'],
      sources: [receive],
    },
    {
      cause: 'message-rejected-content',
      confidence: 0.6,
      text: /message header not crlf terminated/i,
      note: 'The header of the message is malformed.',
      samples: ['550 Message header not CRLF terminated'],
      sources: [receive],
    },
    {
      cause: 'ip-not-allowlisted',
      confidence: 0.5,
      stages: ['greeting', 'ehlo', 'mail', 'rcpt'],
      codes: [550, 554],
      text: /^administrative prohibition$/i,
      note: 'An access rule of the server refused the client without saying why.',
      samples: ['550 Administrative prohibition'],
      sources: [smtpIn],
    },
    {
      cause: 'auth-required',
      confidence: 0.5,
      stages: ['mail', 'rcpt'],
      codes: [550],
      text: /^administrative prohibition$/i,
      samples: ['550 Administrative prohibition'],
      sources: [smtpIn],
    },
    {
      cause: 'protocol-error',
      confidence: 0.6,
      text: /smtp synchronization error|nul characters are not allowed in smtp commands|too many syntax or protocol errors|^unrecognized command$/i,
      note: 'The client spoke before its turn, or something that is not SMTP reached the server.',
      samples: [
        '554 SMTP synchronization error',
        '500 Too many syntax or protocol errors',
        '500 unrecognized command',
        '501 NUL characters are not allowed in SMTP commands',
      ],
      sources: [smtpIn],
    },
    {
      cause: 'client-cert-required',
      text: /^no verified certificate$/i,
      samples: ['550 no verified certificate'],
      sources: [acl],
    },
  ],
  checked: '2026-11-23',
});
