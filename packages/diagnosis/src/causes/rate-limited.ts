import { defineCause } from './define.ts';

/** Too many messages, recipients or commands in a time. `detail`: the limit, where the reply names it. */
export const cause = defineCause({
  id: 'rate-limited',
  stage: 'mail',
  level: 'blocking',
  actor: 'you',
  title: 'Too much was sent in too short a time',
  summary:
    'The server slows this sender down because it sent too many messages, recipients or commands in a short time ({detail}).',
  explanation:
    'The limit is about speed and lifts by itself. Sending on at the same speed prolongs it, and some providers then block the account. A new account or address often starts with a low limit.',
  fix: [
    'Let the sender pause and retry later with growing pauses; do not retry at once.',
    "In the sending program, set a rate below the provider's limit, which its documentation or the reply names.",
    'Look for what sends so much: a loop, an alert that fires every minute, or a stolen password.',
    'If the normal volume is higher than the limit, ask {provider} for a higher rate or move to a plan or relay that allows it.',
  ],
  decides:
    'A limit per day or month, or used-up credits, is quota-exceeded; a limit of open connections is too-many-connections.',
  references: [
    {
      title: 'RFC 3463 §3.8, security or policy status',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
    },
    {
      title: 'RFC 5321 §4.5.4.1, sending strategy',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1',
    },
  ],
});
