import type { SrvRecord } from 'node:dns';
import type { DnsQuestions } from './dns-questions.ts';
import type { SourceAnswer } from './source-answer.ts';
import type { DiscoveredEndpoint } from './types.ts';

/**
 * SRV records in the order to try them: lower priority first (RFC 2782). Among equals a client that connects draws
 * by weight; a list for people shows the heaviest first.
 */
export function inOrder(records: readonly SrvRecord[]): readonly SrvRecord[] {
  return [...records].sort((a, b) => a.priority - b.priority || b.weight - a.weight);
}

/**
 * Asks for `_submissions._tcp` (implicit TLS, RFC 8314 §5.1) or `_submission._tcp` (RFC 6186 §3.1).
 * The answer is refused where the only target is `.`: then the domain says that it offers no such service.
 */
export async function askSrv(
  dns: DnsQuestions,
  service: '_submissions' | '_submission',
  domain: string,
): Promise<SourceAnswer> {
  const name = `${service}._tcp.${domain}`;
  const answer = await dns.ask((resolver) => resolver.resolveSrv(name));
  if (!answer.found) return { said: answer.said };
  const targets = inOrder(answer.records).filter(({ name: target }) => target !== '' && target !== '.');
  if (targets.length === 0)
    return { said: 'the domain states that it offers no such service (target ".")', refused: true };
  const endpoints = targets.map(({ name: target, port }): DiscoveredEndpoint => {
    const host = target.toLowerCase().replace(/\.$/, '');
    // Some domains publish port 465 under _submission: that port speaks TLS at once whatever the record is called.
    const implicit = service === '_submissions' || port === 465;
    return { host, port, security: implicit ? 'implicit' : 'starttls' };
  });
  const outside = endpoints.some(({ host }) => host !== domain && !host.endsWith(`.${domain}`));
  return {
    said: endpoints.map(({ host, port }) => `${host}:${port}`).join(', '),
    endpoints,
    // RFC 6186 §6: a target outside the domain can be trusted only as far as the DNS answer itself.
    confidence: outside ? 0.85 : 0.93,
    username: {
      form: '%EMAILADDRESS%',
      hint: 'SRV records name no login: RFC 6186 has the full address tried first, then the part before the @.',
    },
  };
}
