import { defineCause } from './define.ts';

/** The recipient's mailbox is full. */
export const cause = defineCause({
  id: 'mailbox-full',
  stage: 'rcpt',
  level: 'blocking',
  actor: 'recipient',
  title: "The recipient's mailbox is full",
  summary: 'The server refuses mail for {to} because that mailbox is full.',
  explanation:
    'The address exists and everything on your side works. The mailbox, or the disk behind it, has no room left.',
  fix: [
    'Tell the recipient over another channel: "Your mailbox is full; please delete mail or have its quota raised."',
    'For a test, use another recipient.',
    'If the mailbox is in your own organisation, raise its quota or archive old mail; if all mailboxes of a server are refused, check its free disk space.',
    'Let the sender retry later if the reply begins with 4.',
  ],
  decides: "A limit of the sender's own account (quota for sending) is quota-exceeded.",
  references: [
    {
      title: 'RFC 3463 §3.3, mailbox status, X.2.2',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3',
    },
    {
      title: 'RFC 5321 §4.2.3, reply codes, 452 and 552',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3',
    },
  ],
});
