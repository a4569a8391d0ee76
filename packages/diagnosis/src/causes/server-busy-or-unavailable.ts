import { defineCause } from './define.ts';

/**
 * 421, 4yz or 554 with words of overload, maintenance, shutdown or a temporary local problem. `detail`:
 * the server's words.
 */
export const cause = defineCause({
  id: 'server-busy-or-unavailable',
  stage: 'greeting',
  level: 'blocking',
  actor: 'server-admin',
  title: 'The server is not available right now',
  summary: 'The mail server does not serve this session at the moment ({detail}).',
  explanation:
    'The server speaks of overload, maintenance, shutdown or a temporary problem of its own, or it stopped answering in the middle of the dialogue. A reply that begins with 4 means that the same attempt may succeed later; nothing in your settings caused it.',
  fix: [
    'Wait some minutes and run the check again; let the sender retry with growing pauses instead of at once.',
    "Look at the provider's status page for an incident.",
    "If it lasts longer than an hour, send the server's reply with its time and id to the server's administrator or the provider's support and ask when the service will be back.",
    'If it happens at busy hours only, spread the mail over time or ask for more capacity.',
  ],
  decides:
    'Words about too many connections or a rate are too-many-connections or rate-limited; a server that fails in the same way for days is server-misconfigured.',
  references: [
    {
      title: 'RFC 5321 §3.8, terminating sessions, 421',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.8',
    },
    {
      title: 'RFC 5321 §4.2.1, transient negative completion',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1',
    },
    { title: 'RFC 3463 §3.4, mail system status', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4' },
  ],
});
