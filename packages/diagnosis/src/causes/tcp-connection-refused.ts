import { defineCause } from './define.ts';

/**
 * The host answered the connection attempt with a reset: nothing listens on that port. The server's
 * administrator acts where the port is right and the service is down.
 */
export const cause = defineCause({
  id: 'tcp-connection-refused',
  stage: 'tcp',
  level: 'blocking',
  actor: 'you',
  title: 'Nothing listens on that port',
  summary:
    'The machine behind {server} is reachable but refused the connection, which means that no mail service listens on that port.',
  explanation:
    'The refusal came back at once, so name, address and route work. Either the port in the settings is not one this server uses, or the mail service there is stopped. Some firewalls also answer with a refusal of their own.',
  fix: [
    'In the provider settings, set the port the provider documents ({suggestion}). It is usually 587 with STARTTLS or 465 with implicit TLS.',
    'If host and port are right, ask the server\'s administrator: "Connections to {server} are refused. Is the mail service running, and does it listen on this port on its public address and not only on 127.0.0.1?"',
    'In a container, replace localhost or 127.0.0.1 by the name of the machine or container that runs the mail server.',
    'If other ports of that host work only from another network, ask your network team whether a firewall rejects this port with a reset.',
  ],
  decides:
    'Packets that vanish without an answer are tcp-timeout-filtered; a refusal after the connection was made is tcp-reset.',
  references: [
    {
      title: 'RFC 9293 §3.5.2, reset generation',
      url: 'https://www.rfc-editor.org/rfc/rfc9293#section-3.5.2',
    },
    {
      title: 'RFC 8314 §3.3, implicit TLS for submission',
      url: 'https://www.rfc-editor.org/rfc/rfc8314#section-3.3',
    },
    { title: 'RFC 6409 §3.1, message submission', url: 'https://www.rfc-editor.org/rfc/rfc6409#section-3.1' },
  ],
});
