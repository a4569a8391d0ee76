import { defineCause } from './define.ts';

/** Refused as spam, virus, policy or malformed message. `detail`: the server's words. */
export const cause = defineCause({
  id: 'message-rejected-content',
  stage: 'data',
  level: 'blocking',
  actor: 'you',
  title: 'The server refuses the content of the message',
  summary:
    'The server took sender and recipient and then refused the message itself because of its content or form ({detail}).',
  explanation:
    'Filters judge text, links, attachments and the lines at the top of a message. A forbidden file type, a link on a blocklist, two From lines, a missing Message-ID, bare line feeds or over-long lines lead to a refusal. The connection and the login are in order.',
  fix: [
    'Read the reply: it often names the rule or the line. Correct that in the template or program that writes the message.',
    'Send a short plain-text message without links and attachments; if it passes, add the parts again one by one.',
    'Leave out executable, macro and encrypted attachments, and links through shorteners.',
    'If the form is at fault, let the program write one From, Date and Message-ID line each, lines under 998 characters, and CRLF at the end of each line.',
    'If the refusal is a mistake, send the reply with its id to the postmaster of the receiving server or to the support of {provider}.',
  ],
  decides:
    'If the same content passes from another address or sender, the cause is ip-blocklisted or sender-rejected-spf-dmarc.',
  references: [
    {
      title: 'RFC 5321 §4.2.5, reply codes after DATA',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.5',
    },
    { title: 'RFC 5322 §3.6, field definitions', url: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.6' },
    {
      title: 'RFC 3463 §3.7, message content or media status',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.7',
    },
  ],
});
