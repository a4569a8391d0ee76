import { defineCause } from './define.ts';

/**
 * The limit of simultaneous connections is reached, per client, account or server. `detail`: the limit,
 * where the reply names it.
 */
export const cause = defineCause({
  id: 'too-many-connections',
  stage: 'greeting',
  level: 'blocking',
  actor: 'you',
  title: 'Too many connections are open at the same time',
  summary:
    'The server refuses another connection from {seenAddress} because too many are open at the same time ({detail}).',
  explanation:
    'Servers limit how many sessions one address or one account may hold at once. Parallel workers, several programs on one address, or sessions that are never closed use the limit up. The login itself is not in question.',
  fix: [
    'In the sending program, lower the number of parallel connections, for a start to two, and let it send several messages over one connection.',
    'Check for other programs that use the same account or leave through the same public address, such as scanners, web sites and monitoring.',
    'Make sure that the sending program ends its sessions with QUIT and closes connections that are idle.',
    "If you need more, ask the provider or the server's administrator which limit applies to {seenAddress} and to have it raised.",
  ],
  decides: 'Words about messages or recipients per time are rate-limited.',
  references: [
    {
      title: 'RFC 5321 §3.8, terminating sessions, 421',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-3.8',
    },
    {
      title: 'RFC 4954 §6, 4.7.0 and 421 in the login',
      url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6',
    },
  ],
});
