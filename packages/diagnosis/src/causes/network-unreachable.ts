import { defineCause } from './define.ts';

/**
 * No route, host unreachable, or administratively prohibited (ICMP). `detail`: the error of the network,
 * EHOSTUNREACH or ENETUNREACH.
 */
export const cause = defineCause({
  id: 'network-unreachable',
  stage: 'tcp',
  level: 'blocking',
  actor: 'network',
  title: 'There is no network path to the server',
  summary: 'The network reported that {server} cannot be reached from this machine ({detail}).',
  explanation:
    "A router or this machine itself answered that there is no way to that address. This machine has no route (often: no IPv6 although the name has only IPv6 addresses), the VPN is down, the server's machine is off, or a firewall rejects with the message administratively prohibited.",
  fix: [
    'Check that this machine has network access at all and that its VPN, if the server is behind one, is up.',
    'Ask your network team: "There is no route from this machine to {server}. The error is in the report. Please check the routing table, the default gateway and, for administratively prohibited, the firewall rule that rejects it."',
    'If only IPv6 addresses fail, have IPv6 set up or make the sender use IPv4.',
    'In a container or cluster, check its outgoing network policy.',
    "If the host was reachable before, ask the server's administrator whether the machine is up and its address unchanged.",
  ],
  decides:
    'Silence instead of an error is tcp-timeout-filtered; failure of IPv6 alone while IPv4 works is ipv6-broken.',
  references: [
    {
      title: 'RFC 1812 §5.2.7.1, destination unreachable',
      url: 'https://www.rfc-editor.org/rfc/rfc1812#section-5.2.7.1',
    },
    {
      title: 'RFC 4443 §3.1, ICMPv6 destination unreachable',
      url: 'https://www.rfc-editor.org/rfc/rfc4443#section-3.1',
    },
  ],
});
