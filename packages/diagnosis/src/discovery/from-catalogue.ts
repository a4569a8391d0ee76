import { providerOfDomain, providerOfMx } from '../providers/lookup.ts';
import type { Provider, SubmissionEndpoint } from '../providers/types.ts';
import type { DnsQuestions } from './dns-questions.ts';
import type { SourceAnswer } from './source-answer.ts';
import type { DiscoveredEndpoint, DiscoveredUsername } from './types.ts';

/** How many labels two names share at their ends; one, the top-level domain, says nothing. */
function sharedLabels(a: string, b: string): number {
  const [left, right] = [a.split('.').reverse(), b.split('.').reverse()];
  let count = 0;
  while (count < left.length && left[count] === right[count]) count += 1;
  return count < 2 ? 0 : count;
}

/** The provider's endpoints for this kind of address, those nearest to `name` (its country, its data centre) first. */
function endpointsFor(
  provider: Provider,
  name: string,
  addresses: NonNullable<SubmissionEndpoint['addresses']>,
): readonly DiscoveredEndpoint[] {
  return provider.endpoints
    .filter((endpoint) => endpoint.addresses === undefined || endpoint.addresses === addresses)
    .map((endpoint) => ({ endpoint, shared: sharedLabels(endpoint.host, name) }))
    .sort((a, b) => b.shared - a.shared)
    .map(({ endpoint: { host, port, security, when } }) => ({
      host,
      port,
      security,
      ...(when === undefined ? {} : { when }),
    }));
}

/** The catalogue's user name in autoconfig's manner. */
function usernameOf({ username }: Provider): Pick<DiscoveredUsername, 'form' | 'hint'> {
  const { form, literal, hint } = username;
  if (form === 'full-address') return { form: '%EMAILADDRESS%', hint };
  if (form === 'local-part') return { form: '%EMAILLOCALPART%', hint };
  return literal === undefined ? { hint } : { form: literal, hint };
}

function answerOf(
  provider: Provider,
  endpoints: readonly DiscoveredEndpoint[],
  said: string,
  confidence: number,
): SourceAnswer {
  // A provider without any login for programs is named, so that nobody goes on looking, but nothing is suggested.
  if (provider.password.kind === 'none' && provider.basicAuth === 'removed' && provider.oauth === undefined)
    return { said: `${said}: ${provider.basicAuthNote ?? 'it offers no login'}`, refused: true };
  // No server for this kind of address, as for Proton's own domains: what the provider wants instead is in the hint.
  if (endpoints.length === 0) return { said: `${said}: ${provider.password.hint}`, refused: true };
  return { said, endpoints, confidence, username: usernameOf(provider), provider };
}

/** Looks the domain up among those the catalogue's providers give addresses at. */
export function askCatalogue(domain: string): SourceAnswer {
  const provider = providerOfDomain(domain);
  if (provider === undefined)
    return { said: 'no provider of the catalogue gives out addresses of this domain' };
  return answerOf(provider, endpointsFor(provider, domain, 'provider-domain'), provider.name, 0.97);
}

/** Asks where the domain receives mail, and whether a provider of the catalogue runs that host. */
export async function askMx(dns: DnsQuestions, domain: string): Promise<SourceAnswer> {
  const answer = await dns.ask((resolver) => resolver.resolveMx(domain));
  if (!answer.found) return { said: answer.said };
  const exchanges = [...answer.records]
    .sort((a, b) => a.priority - b.priority)
    .map(({ exchange }) => exchange.toLowerCase().replace(/\.$/, ''))
    .filter((exchange) => exchange !== '');
  // RFC 7505: a null MX.
  if (exchanges.length === 0) return { said: 'the domain states that it takes no mail (null MX)' };
  for (const exchange of exchanges) {
    const provider = providerOfMx(exchange);
    if (provider !== undefined)
      return answerOf(
        provider,
        endpointsFor(provider, exchange, 'own-domain'),
        `${exchange} belongs to ${provider.name}`,
        0.8,
      );
  }
  return { said: `${exchanges.slice(0, 4).join(', ')}: of no provider in the catalogue` };
}
