import { defineCause } from './define.ts';

/** No such recipient. `detail`: the server's words. */
export const cause = defineCause({
  id: 'recipient-rejected-unknown',
  stage: 'rcpt',
  level: 'blocking',
  actor: 'recipient',
  title: 'The recipient does not exist',
  summary: 'The server says that {to} does not exist or takes no mail.',
  explanation:
    'Server, login and sender passed; only this recipient is refused. The address is misspelt, was closed, or is not known to the system in which the server looks it up. Checking with an invented recipient ends here as well, because many servers verify recipients at once.',
  fix: [
    "Check the recipient's address letter by letter, or ask the person for the right one over another channel.",
    'For a test, use a mailbox you can open yourself.',
    'If the address is right, send its administrator the reply: "Your server rejects this existing recipient; please check mailbox, aliases and directory synchronisation."',
    'If it is a mailbox of your own domain that moved to another service, have the old server told that the domain is no longer local there.',
  ],
  decides:
    'If recipients of every foreign domain are refused, the cause is relay-denied; if the mailbox exists but is full, it is mailbox-full.',
  references: [
    {
      title: 'RFC 5321 §4.2.3, reply codes, 550 and 553',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3',
    },
    {
      title: 'RFC 3463 §3.2, address status, X.1.1',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
    },
  ],
});
