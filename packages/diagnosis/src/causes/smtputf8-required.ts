import { defineCause } from './define.ts';

/**
 * An address or a header needs SMTPUTF8 and the server lacks it. `detail`: the address or header and the
 * letters concerned.
 */
export const cause = defineCause({
  id: 'smtputf8-required',
  stage: 'rcpt',
  level: 'blocking',
  actor: 'server-admin',
  title: 'The server lacks SMTPUTF8, which non-ASCII letters here need',
  summary:
    'An address or header line with letters outside ASCII is used ({detail}), and {server} does not support the extension SMTPUTF8 that this needs.',
  explanation:
    'Mail addresses and header lines were ASCII only until SMTPUTF8. Every server on the way has to support it, and many do not. A subject can be encoded in ASCII and a domain written as xn--…; the part of an address before the @ cannot.',
  fix: [
    'If the addresses are plain ASCII, let the sending program encode subject and names as RFC 2047 says; raw UTF-8 there makes Postfix ask for SMTPUTF8. On a Postfix relay of your own, smtputf8_enable = no lets such mail pass.',
    'If only the domain of an address has such letters, enter its A-label (xn--…) in place of it.',
    'If the part before the @ has them, use another address of that person or mailbox, without such letters.',
    'Ask the server\'s administrator: "Please enable SMTPUTF8 on {server}", or send through a server that offers it.',
    'If nothing seems to have such letters, look for a no-break space or a look-alike letter that came in by copying.',
  ],
  decides:
    'If the server offers SMTPUTF8 and still refuses, the next server on the way or the address itself is the reason.',
  references: [
    {
      title: 'RFC 6531 §3.5, non-ASCII addresses and reply codes',
      url: 'https://www.rfc-editor.org/rfc/rfc6531#section-3.5',
    },
    {
      title: 'RFC 2047 §2, encoded words in header lines',
      url: 'https://www.rfc-editor.org/rfc/rfc2047#section-2',
    },
    {
      title: 'RFC 5890 §2.3.2.1, A-labels and U-labels',
      url: 'https://www.rfc-editor.org/rfc/rfc5890#section-2.3.2.1',
    },
    { title: 'Postfix SMTPUTF8 support', url: 'https://www.postfix.org/SMTPUTF8_README.html' },
  ],
});
