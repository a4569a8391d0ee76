import { defineCause } from './define.ts';

/** Every IPv6 address of the server fails while IPv4 works. `detail`: the addresses and how they failed. */
export const cause = defineCause({
  id: 'ipv6-broken',
  stage: 'tcp',
  level: 'warning',
  actor: 'network',
  title: 'IPv6 to the server does not work, IPv4 does',
  summary:
    'Connections to {server} fail over IPv6 and work over IPv4 ({detail}), so programs that try IPv6 first are slow or fail.',
  explanation:
    'The name has addresses of both kinds, and only one kind works from here. A program that tries both quickly hides the fault; one that tries IPv6 first waits for a time-out on each message or gives up.',
  fix: [
    'Ask your network team: "IPv6 from this machine to {server} fails as shown in the report, IPv4 works. Please repair the IPv6 route or switch IPv6 off on this machine."',
    'Until then, let the sending program use IPv4 only, or bind it to an IPv4 source address.',
    "If IPv6 fails from every network, ask the server's administrator to let the service listen on IPv6 or to remove the AAAA record.",
  ],
  decides: 'If IPv4 fails too, the cause is the one both share.',
  references: [
    { title: 'RFC 8305 §5, connection attempts', url: 'https://www.rfc-editor.org/rfc/rfc8305#section-5' },
  ],
});
