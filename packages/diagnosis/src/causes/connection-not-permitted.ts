import { defineCause } from './define.ts';

/**
 * The service that runs the check does not allow the connection; nothing was sent. `detail`: the rule that refuses it.
 */
export const cause = defineCause({
  id: 'connection-not-permitted',
  stage: 'tcp',
  level: 'blocking',
  actor: 'you',
  title: 'The network policy does not permit this connection',
  summary:
    'Postroad did not connect to {server}, because its own network policy does not permit it ({detail}).',
  explanation:
    'Nothing was sent, so nothing is known about the server: no firewall and no mail server refused anything. A service that connects wherever its users say can be turned against the machines around it, so Postroad refuses loopback, private and other special addresses and unusual ports until its operator allows them. The address is judged that the name leads to, whatever the name is.',
  fix: [
    'Check host and port of the server: a name may lead to another address than one thinks.',
    'If the port is unusual, use 587 with STARTTLS or 465 with implicit TLS where the provider has them.',
    'If the target is right, have an administrator of Postroad permit it: in the console under Settings › Network policy, or with `postroad admin network` on the machine that runs it.',
  ],
  decides:
    'A firewall on the way drops or rejects packets that were sent (tcp-timeout-filtered, network-unreachable); here none was.',
  references: [
    {
      title: 'IANA IPv4 Special-Purpose Address Registry',
      url: 'https://www.iana.org/assignments/iana-ipv4-special-registry/iana-ipv4-special-registry.xhtml',
    },
    {
      title: 'OWASP Server-Side Request Forgery Prevention Cheat Sheet',
      url: 'https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html',
    },
  ],
});
