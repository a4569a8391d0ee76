import { defineCause } from './define.ts';

/**
 * The resolver failed or did not answer (SERVFAIL, REFUSED, EAI_AGAIN, time-out). `detail`: the resolver
 * and its answer.
 */
export const cause = defineCause({
  id: 'dns-temporary-failure',
  stage: 'dns',
  level: 'blocking',
  actor: 'network',
  title: 'The name service did not answer',
  summary:
    'The DNS resolver failed or did not answer when asked for {host} ({detail}), so it is not known whether the name exists.',
  explanation:
    'This is not a statement about the name: the question could not be answered. Usual reasons are a resolver that cannot be reached from this machine or container, a broken zone or DNSSEC signature, or a passing overload.',
  fix: [
    'Run the check again in a minute; a passing failure then disappears.',
    'Ask your network team: "Name look-ups for {host} fail on this machine with the attached answer. Which resolver should it use, and is UDP and TCP port 53 to it open?"',
    'In a container or cluster, check the resolver the container really uses (/etc/resolv.conf inside it), not the one of the host.',
    'If other names resolve and only this one fails, send the report to the owner of the zone: its name servers do not answer, or its DNSSEC signatures do not validate.',
  ],
  decides:
    'If another resolver answers NXDOMAIN, the cause is dns-host-not-found; if it answers with an address, the resolver of this machine is at fault.',
  references: [
    { title: 'RFC 1035 §4.1.1, response codes', url: 'https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1' },
    { title: 'RFC 2308 §7.1, server failure', url: 'https://www.rfc-editor.org/rfc/rfc2308#section-7.1' },
  ],
});
