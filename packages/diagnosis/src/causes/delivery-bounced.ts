import { defineCause } from './define.ts';

/**
 * The test message was accepted and came back later as a bounce. `detail`: the status and words of the
 * bounce.
 */
export const cause = defineCause({
  id: 'delivery-bounced',
  stage: 'delivery',
  level: 'blocking',
  actor: 'you',
  title: 'The test message was accepted and came back',
  summary: 'The server accepted the test message to {to}, and a later server sent it back ({detail}).',
  explanation:
    'The settings are right: the provider took the message. On its further way it was refused, and the bounce carries the words of the server that refused it. Those words decide what to do.',
  fix: [
    'Read the status and the words of the bounce in the report; postroad explain gives the cause for them.',
    'If the recipient is unknown, correct the address; if the mailbox is full, ask its owner.',
    'If SPF, DKIM, DMARC or a blocklist is named, repair that for {senderDomain} with the provider.',
    'If the words are not clear, send the whole bounce to the support of {provider}.',
  ],
  decides:
    'The status code in the bounce names the cause: 5.1.1 is recipient-rejected-unknown, 5.2.2 mailbox-full, 5.7.x a policy.',
  references: [
    {
      title: 'RFC 3464 §2.3, fields of a delivery report',
      url: 'https://www.rfc-editor.org/rfc/rfc3464#section-2.3',
    },
    { title: 'RFC 3463 §2, status code structure', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-2' },
  ],
});
