import { defineCause } from './define.ts';

/**
 * Accepted by the provider, but it did not arrive within the time. `detail`: how long was waited and
 * where was looked.
 */
export const cause = defineCause({
  id: 'not-delivered-in-time',
  stage: 'delivery',
  level: 'blocking',
  actor: 'you',
  title: 'The test message did not arrive in time',
  summary:
    'The server accepted the test message to {to}, but it did not appear in the mailbox within the time waited ({detail}).',
  explanation:
    'Accepted means that the server took responsibility, not that the message arrived. It may wait in a queue (greylisting, limits), lie in quarantine, or have been dropped by a filter without a message. A bounce may still come.',
  fix: [
    'Look in the spam folder, in the quarantine and in rules that move or forward mail of that mailbox.',
    "Look the message up by its Message-ID or queue id in the provider's sending log or message trace.",
    'If the log says deferred, read the reason there; with greylisting it arrives by itself.',
    'If the log says delivered, ask the receiver\'s administrator: "Where is the message with this id? Your server accepted it at this time."',
    'Repeat the test with a mailbox at another provider, to see which side it is.',
  ],
  decides: 'If a bounce comes later, the cause is delivery-bounced and its text names the reason.',
  references: [
    {
      title: 'RFC 5321 §6.1, reliable delivery and replies by email',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-6.1',
    },
    {
      title: 'RFC 5321 §4.5.4.1, sending strategy',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1',
    },
  ],
});
