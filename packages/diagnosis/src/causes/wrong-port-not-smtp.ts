import { defineCause } from './define.ts';

/**
 * Something else than a mail submission service answers. `detail`: what it is (HTTP, IMAP, POP3, SSH,
 * MySQL) and its first words; `suggestion`: the port to use.
 */
export const cause = defineCause({
  id: 'wrong-port-not-smtp',
  stage: 'greeting',
  level: 'blocking',
  actor: 'you',
  title: 'The port belongs to another service, not SMTP',
  summary:
    'The service that answers at {server} does not speak SMTP ({detail}), so the host or the port in the settings is not the one for sending mail.',
  explanation:
    'The first words of the answer belong to another protocol. Often the port of the incoming mail server (993, 995, 143, 110) or of a web server was entered, or a proxy answers in place of the mail server.',
  fix: [
    'In the provider settings, set the port for outgoing mail ({suggestion}). It is usually 587 with STARTTLS or 465 with implicit TLS.',
    'Check that the host is the one for outgoing mail (SMTP), not the one for incoming mail (IMAP or POP3) or the web site.',
    'If the answer is an HTTP page and the port is right, ask your network team whether a web proxy intercepts this port.',
    'If the server is yours, check the port forwarding or load balancer rule that leads to the mail service.',
  ],
  decides: 'A certificate or TLS record instead of text is tls-mode-mismatch.',
  references: [
    { title: 'RFC 5321 §3.1, session initiation', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.1' },
    { title: 'RFC 6409 §3.1, message submission', url: 'https://www.rfc-editor.org/rfc/rfc6409#section-3.1' },
  ],
});
