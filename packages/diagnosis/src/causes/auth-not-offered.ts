import { defineCause } from './define.ts';

/**
 * AUTH is not offered at all on this port, with or without TLS; the server's administrator acts where the
 * port is the documented one. `suggestion`: a port that offers AUTH.
 */
export const cause = defineCause({
  id: 'auth-not-offered',
  stage: 'auth',
  level: 'blocking',
  actor: 'you',
  title: 'The server offers no login on this port',
  summary:
    'A user name and password are set, but {server} offers no login at all on this port, so they could not be tried.',
  explanation:
    'Ports for mail between servers (25) often take mail only for their own domains and know no login; ports for customers (587, 465) do. Some internal relays identify clients by address and want no login. The credentials are neither right nor wrong: they were not used.',
  fix: [
    'In the provider settings, use the port for submission ({suggestion}). It is usually 587 with STARTTLS or 465 with implicit TLS.',
    'Check that the host is the one for outgoing mail, not the one that receives mail for the domain (MX).',
    'If the relay identifies you by address, remove user name and password from the settings and have {seenAddress} allowed there.',
    'If this is the documented port, ask the server\'s administrator: "EHLO on {server} lists no AUTH. Please enable SMTP AUTH for submission."',
  ],
  decides: 'If AUTH appears once the connection is encrypted, the cause is auth-requires-tls.',
  references: [
    { title: 'RFC 4954 §3, the AUTH extension', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-3' },
    {
      title: 'RFC 6409 §4.3, require authentication',
      url: 'https://www.rfc-editor.org/rfc/rfc6409#section-4.3',
    },
  ],
});
