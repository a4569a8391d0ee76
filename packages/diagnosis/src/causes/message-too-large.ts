import { defineCause } from './define.ts';

/** Larger than SIZE or the server's limit allows. `detail`: the limit and the size of the message. */
export const cause = defineCause({
  id: 'message-too-large',
  stage: 'data',
  level: 'blocking',
  actor: 'you',
  title: 'The message is larger than the server allows',
  summary: "The message is larger than {server} or the recipient's server allows ({detail}).",
  explanation:
    'Servers announce the largest message they take (SIZE). Attachments grow by about a third when they are encoded for mail. The smallest limit on the way counts.',
  fix: [
    'Make the message smaller: leave attachments out, compress them, or send a link instead.',
    "Set a limit in the sending program a quarter below the server's, so that encoding fits in.",
    'If the server is yours, raise its limit (Postfix: message_size_limit; Exchange: connector and organisation limits).',
    "If the recipient's server sets the limit, ask the recipient for another way to receive the file.",
  ],
  decides: '"Mailbox full" or "over quota" is mailbox-full, whatever the size of this message.',
  references: [
    {
      title: 'RFC 1870 §6, the SIZE parameter of MAIL FROM',
      url: 'https://www.rfc-editor.org/rfc/rfc1870#section-6',
    },
    {
      title: 'RFC 3463 §3.4, mail system status, X.3.4',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
    },
  ],
});
