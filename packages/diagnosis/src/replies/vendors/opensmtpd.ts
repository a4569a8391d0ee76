import { defineVendor } from '../types.ts';

const session = {
  title: 'OpenSMTPD source, smtp_session.c',
  url: 'https://github.com/OpenSMTPD/OpenSMTPD/blob/master/usr.sbin/smtpd/smtp_session.c',
};
const lka = {
  title: 'OpenSMTPD source, lka_session.c',
  url: 'https://github.com/OpenSMTPD/OpenSMTPD/blob/master/usr.sbin/smtpd/lka_session.c',
};

/** OpenSMTPD. */
export const vendor = defineVendor({
  id: 'opensmtpd',
  name: 'OpenSMTPD',
  kind: 'software',
  recognise: {
    greeting: [/\bESMTP OpenSMTPD\b/i],
    replies: [
      /\binvalid command(?: arguments)?: (?:command not|command unrecognized|must issue|no parameters|channel already)/i,
    ],
  },
  rules: [
    {
      cause: 'auth-bad-credentials',
      codes: [535],
      text: /^authentication failed$/i,
      samples: ['535 Authentication failed'],
      sources: [session],
    },
    {
      cause: 'auth-mechanism-unsupported',
      codes: [504],
      text: /auth method "[^"]*" not supported/i,
      samples: ['504 5.5.4 Security features not supported: AUTH method "cram-md5" not supported'],
      sources: [session],
    },
    {
      cause: 'starttls-required',
      codes: [530],
      text: /must issue a starttls command first/i,
      samples: ['530 5.5.1 Invalid command: Must issue a STARTTLS command first'],
      sources: [session],
    },
    {
      cause: 'auth-required',
      codes: [530],
      text: /must issue an auth command first/i,
      samples: ['530 5.5.1 Invalid command: Must issue an AUTH command first'],
      sources: [session],
    },
    {
      cause: 'auth-not-offered',
      confidence: 0.8,
      stages: ['auth'],
      codes: [503],
      text: /^invalid command: command not supported/i,
      note: 'On a session without TLS OpenSMTPD does not accept a login.',
      samples: ['503 5.5.1 Invalid command: Command not supported'],
      sources: [session],
    },
    {
      cause: 'starttls-not-offered',
      stages: ['starttls'],
      codes: [503],
      text: /^invalid command: command not supported/i,
      samples: ['503 5.5.1 Invalid command: Command not supported'],
      sources: [session],
    },
    {
      cause: 'ehlo-name-rejected',
      codes: [501],
      text: /(?:ehlo|helo) requires domain name|invalid domain name$/i,
      samples: [
        '501 5.5.4 Invalid command arguments: EHLO requires domain name',
        '501 5.5.4 Invalid command arguments: Invalid domain name',
      ],
      sources: [session],
    },
    {
      cause: 'sender-address-invalid',
      codes: [553],
      text: /sender address syntax error/i,
      samples: ['553 5.1.7 Sender address syntax error'],
      sources: [session],
    },
    {
      cause: 'sender-not-permitted',
      codes: [530],
      text: /^sender rejected$/i,
      fix: [
        "Server's administrator: the listener has a senders table; add this login and its sender addresses there.",
      ],
      samples: ['530 Sender rejected'],
      sources: [session],
    },
    {
      cause: 'relay-denied',
      confidence: 0.7,
      stages: ['rcpt'],
      codes: [550],
      text: /^invalid recipient(?:: <[^>]*>)?$/i,
      note: 'OpenSMTPD says this both for a mailbox it does not have and for a domain it may not relay to.',
      fix: [
        "Log in, if you did not. Otherwise the server's administrator needs a match rule for this recipient (`match auth from any for any action ...`).",
      ],
      samples: ['550 Invalid recipient: <user@example.net>', '550 Invalid recipient'],
      sources: [session, lka],
    },
    {
      cause: 'recipient-rejected-unknown',
      confidence: 0.6,
      stages: ['rcpt'],
      codes: [550],
      text: /^invalid recipient(?:: <[^>]*>)?$/i,
      samples: ['550 Invalid recipient: <user@example.com>'],
      sources: [session, lka],
    },
    {
      cause: 'recipient-rejected-unknown',
      confidence: 0.7,
      codes: [501],
      text: /recipient address syntax error/i,
      samples: ['501 5.1.3 Recipient address syntax error'],
      sources: [session],
    },
    {
      cause: 'recipient-rejected-unknown',
      confidence: 0.75,
      stages: ['rcpt'],
      text: /mailing list expansion problem/i,
      note: 'OpenSMTPD 6.8 says this when an address of its own domain expands to no user, which is the ordinary unknown mailbox.',
      samples: ['524 5.2.4 Mailing list expansion problem: <user@example.com>'],
      sources: [lka],
    },
    {
      cause: 'server-misconfigured',
      confidence: 0.5,
      text: /mailing list expansion problem/i,
      samples: ['524 5.2.4 Mailing list expansion problem: <user@example.com>'],
      sources: [lka],
    },
    {
      cause: 'server-misconfigured',
      confidence: 0.6,
      codes: [421],
      text: /^internal server error/i,
      note: 'A filter of the server answered nothing that can be used.',
      samples: ['421 Internal server error'],
      sources: [session],
    },
    {
      cause: 'server-busy-or-unavailable',
      codes: [421, 451],
      text: /^temporary (?:error|failure)(?:: <[^>]*>)?$/i,
      samples: [
        '421 4.3.0 Temporary Error',
        '421 4.3.0 Temporary failure',
        '451 Temporary failure: <user@example.com>',
      ],
      sources: [session, lka],
    },
    {
      cause: 'rate-limited',
      text: /too many (?:messages sent|recipients)$/i,
      samples: [
        '452 4.5.3 Too many recipients: Too many messages sent',
        '451 4.5.3 Too many recipients: Too many recipients',
      ],
      sources: [session],
    },
    {
      cause: 'message-too-large',
      codes: [554],
      text: /transaction failed, message too big/i,
      samples: ['554 5.3.4 Message too big for system: Transaction failed, message too big'],
      sources: [session],
    },
    {
      cause: 'message-rejected-content',
      codes: [550],
      text: /message is not rfc 2822 compliant/i,
      samples: ['550 5.7.1 Delivery not authorized, message refused: Message is not RFC 2822 compliant'],
      sources: [session],
    },
    {
      cause: 'protocol-error',
      confidence: 0.6,
      text: /pipelining not supported|command unrecognized|command line too long|^line too long/i,
      samples: [
        '500 5.0.0 Invalid command: Pipelining not supported',
        '500 5.5.1 Invalid command: Command unrecognized',
      ],
      sources: [session],
    },
  ],
  checked: '2026-11-23',
});
