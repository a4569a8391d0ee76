import { defineCause } from './define.ts';

/** The handshake broke and no narrower TLS cause is proven. `detail`: the alert or error. */
export const cause = defineCause({
  id: 'tls-handshake-failed',
  stage: 'tls',
  level: 'blocking',
  actor: 'server-admin',
  title: 'The TLS handshake failed',
  summary:
    'The connection to {server} could not be encrypted: the handshake broke off ({detail}), and nothing more exact can be proven.',
  explanation:
    'Both sides began to negotiate and one of them gave up. The evidence does not show an expired certificate, a version or a cipher as the reason. A server that is overloaded or misconfigured, a device in between, or a missing server name (SNI) can all do this.',
  fix: [
    'Run the check again; if it fails only now and then, the server or a load balancer behind it is at fault.',
    'Ask the server\'s administrator: "The TLS handshake with {server} ends with the alert in the report. Please look at your mail log at that time for {seenAddress}."',
    'Run the openssl line from the report on this machine and on one in another network. If only this one fails, ask your network team about TLS inspection on this port.',
    'In the provider settings, try the other documented port (465 with implicit TLS or 587 with STARTTLS).',
  ],
  decides: "The TLS alert or the server's log decides which of the other tls- causes it is.",
  references: [
    { title: 'RFC 8446 §6.2, error alerts', url: 'https://www.rfc-editor.org/rfc/rfc8446#section-6.2' },
    {
      title: 'RFC 3207 §4.1, processing after STARTTLS',
      url: 'https://www.rfc-editor.org/rfc/rfc3207#section-4.1',
    },
  ],
});
