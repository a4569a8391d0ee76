import { defineCause } from './define.ts';

/**
 * The connection was made and then reset or closed before the dialogue was under way. `detail`: after how
 * many milliseconds and bytes.
 */
export const cause = defineCause({
  id: 'tcp-reset',
  stage: 'tcp',
  level: 'blocking',
  actor: 'server-admin',
  title: 'The connection was cut right after it was made',
  summary:
    'The connection to {server} was accepted and then cut before the mail dialogue could begin ({detail}).',
  explanation:
    'Something on the other side or in between took the connection and dropped it without saying why. Servers do this to addresses they do not know or that come too often, load balancers do it when the mail service behind them is down, and firewalls do it when they see a protocol they do not allow.',
  fix: [
    'Ask the server\'s administrator: "Our connection to {server} is accepted and cut at once. Please look in your log for {seenAddress} at the time in the report: is it on a deny list, over a limit, or is the service behind the load balancer down?"',
    'If the server admits only known addresses, have {seenAddress} added to its list.',
    'Check the TLS mode: some servers cut a connection that begins in the wrong mode. In the provider settings, use what the provider documents for this port.',
    'Run the check from another network. If it works there, ask your network team whether a firewall or intrusion filter resets outgoing SMTP.',
  ],
  decides:
    'A refusal with words (421, 554) is one of the causes those words name; a close without any connection is tcp-connection-refused.',
  references: [
    {
      title: 'RFC 9293 §3.5.3, reset processing',
      url: 'https://www.rfc-editor.org/rfc/rfc9293#section-3.5.3',
    },
    { title: 'RFC 5321 §3.1, session initiation', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.1' },
  ],
});
