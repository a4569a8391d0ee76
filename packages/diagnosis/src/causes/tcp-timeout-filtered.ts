import { defineCause } from './define.ts';

/**
 * Packets to the port vanish without an answer. `detail`: which addresses and ports were tried and for
 * how long.
 */
export const cause = defineCause({
  id: 'tcp-timeout-filtered',
  stage: 'tcp',
  level: 'blocking',
  actor: 'network',
  title: 'Packets to this port are dropped on the way',
  summary:
    'The connection to {server} got no answer at all within the time limit, which is what a firewall that drops packets looks like ({detail}).',
  explanation:
    "A machine that is up and has no service on a port says so at once. Silence means that the packets or their answers are thrown away somewhere: by a firewall on this machine, at your network's edge, in front of the server, or because the address is not in use. Login and TLS settings have nothing to do with it.",
  fix: [
    'Ask your network team: "TCP from this machine to {server} gets no answer. Please allow it outbound, on the host firewall, the security group and the perimeter firewall, and tell us at which of them it was dropped."',
    'If another port of the same host answers ({suggestion}), set that port in the provider settings.',
    'If outgoing connections must use a proxy here, enter the proxy in the settings and run the check again.',
    'If the server only admits known addresses, give its administrator {seenAddress} to allow.',
    "If nothing on the host answers from anywhere, ask the server's administrator whether the machine is up and its address is still right.",
  ],
  decides:
    'When 25, 465 and 587 are silent for several servers while other ports work, the cause is port-blocked-by-isp-or-cloud.',
  references: [
    {
      title: 'RFC 9293 §3.8.3, connection failures',
      url: 'https://www.rfc-editor.org/rfc/rfc9293#section-3.8.3',
    },
    { title: 'RFC 5321 §4.5.3.2, timeouts', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.2' },
  ],
});
