import { defineVendor } from '../types.ts';

const lmtp = {
  title: 'Zimbra source, LmtpReply.java',
  url: 'https://github.com/Zimbra/zm-mailbox/blob/develop/store/src/java/com/zimbra/cs/lmtpserver/LmtpReply.java',
};

/** Zimbra. Its SMTP server is Postfix (postfix.ts); here is what its own LMTP server says, which Postfix passes on. */
export const vendor = defineVendor({
  id: 'zimbra',
  name: 'Zimbra',
  kind: 'software',
  recognise: {
    greeting: [/\bZimbra\b/i],
    replies: [/\bzimbra\b/i],
  },
  rules: [
    {
      cause: 'recipient-rejected-unknown',
      codes: [550],
      text: /^no such user here\.?$/i,
      samples: ['550 5.1.1 No such user here'],
      sources: [lmtp],
    },
    {
      cause: 'recipient-rejected-unknown',
      confidence: 0.7,
      codes: [450],
      text: /^mailbox disabled, not accepting messages|^mailbox is not on this server/i,
      note: 'The mailbox is in maintenance, closed or on another server of the installation.',
      samples: [
        '450 4.2.1 Mailbox disabled, not accepting messages',
        '450 4.2.0 Mailbox is not on this server',
      ],
      sources: [lmtp],
    },
    {
      cause: 'mailbox-full',
      codes: [452, 552],
      text: /^over quota$/i,
      samples: ['552 5.2.2 Over quota', '452 4.2.2 Over quota'],
      sources: [lmtp],
    },
    {
      cause: 'starttls-required',
      codes: [451],
      text: /server accepts messages only on tls connection/i,
      samples: ['451 4.2.2 Server accepts messages only on TLS connection'],
      sources: [lmtp],
    },
    {
      cause: 'server-busy-or-unavailable',
      codes: [421, 451],
      text: /temporary message delivery failure|^service not available, closing transmission channel$/i,
      samples: [
        '451 4.0.0 Temporary message delivery failure try again',
        '421 4.3.2 Service not available, closing transmission channel',
      ],
      sources: [lmtp],
    },
    {
      cause: 'sender-address-invalid',
      codes: [501],
      text: /^syntax error in sender address/i,
      samples: ['501 5.5.4 Syntax error in sender address'],
      sources: [lmtp],
    },
    {
      cause: 'message-rejected-content',
      confidence: 0.6,
      codes: [550, 554],
      text: /^message rejected$|^permanent message delivery failure$/i,
      samples: ['550 5.7.1 Message rejected'],
      sources: [lmtp],
    },
  ],
  checked: '2026-11-23',
});
