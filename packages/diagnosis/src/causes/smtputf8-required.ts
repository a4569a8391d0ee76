import { defineCause } from './define.ts';

/** An address needs SMTPUTF8 and the server lacks it. `detail`: the address and the letters concerned. */
export const cause = defineCause({
  id: 'smtputf8-required',
  stage: 'rcpt',
  level: 'blocking',
  actor: 'server-admin',
  title: 'The server cannot handle addresses with non-ASCII letters',
  summary:
    'An address with letters outside ASCII is used ({detail}), and {server} does not support the extension SMTPUTF8 that this needs.',
  explanation:
    'Mail addresses were ASCII only until SMTPUTF8. Every server on the way has to support it, and many do not. A domain with such letters can be written in ASCII (xn--…); the part before the @ cannot.',
  fix: [
    'If only the domain has such letters, enter its A-label (xn--…) in place of it.',
    'If the part before the @ has them, use another address of that person or mailbox, without such letters.',
    'Ask the server\'s administrator: "Please enable SMTPUTF8 on {server}" (Postfix: smtputf8_enable = yes), or send through a server that offers it.',
    'If the address has no such letters, look for a blank, a no-break space or a look-alike letter that came in by copying.',
  ],
  decides:
    'If the server offers SMTPUTF8 and still refuses, the next server on the way or the address itself is the reason.',
  references: [
    {
      title: 'RFC 6531 §3.5, non-ASCII addresses and reply codes',
      url: 'https://www.rfc-editor.org/rfc/rfc6531#section-3.5',
    },
    { title: 'RFC 3463 §3.2, address status', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
    {
      title: 'RFC 5890 §2.3.2.1, A-labels and U-labels',
      url: 'https://www.rfc-editor.org/rfc/rfc5890#section-2.3.2.1',
    },
  ],
});
