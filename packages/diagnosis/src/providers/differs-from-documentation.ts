import { renderPhrase } from '../causes/render.ts';
import { type Phrase, phrase } from '../languages/phrase.ts';
import type { Provider } from './types.ts';
import { endpointPhrase } from './words.ts';

/** What of some settings is not as the provider's documentation has it. */
export interface ProviderDifference {
  /** `port 25`, `implicit TLS on port 587`. */
  readonly detail: string;
  /** What the provider documents instead. */
  readonly suggestion: string;
  /** The host itself is one that this provider does not want to be used. */
  readonly wrongHost: boolean;
  /** The same texts, to be said in another language as well. */
  readonly wording: { readonly detail: Phrase; readonly suggestion: Phrase };
}

/** What of a provider says how its servers are reached. */
type Documented = Pick<Provider, 'endpoints' | 'wrongHosts'>;

/** How a server is reached; `mode` is what `security` stands for. */
export interface ReachedBy {
  readonly host: string;
  readonly port: number;
  readonly security: 'auto' | 'starttls' | 'implicit' | 'none';
  readonly mode: 'starttls' | 'implicit' | 'none';
}

/** Compares settings with what the provider documents; undefined when they are as documented. Nothing is looked up. */
export function differenceFromDocumentation(
  provider: Documented,
  { host, port, security, mode }: ReachedBy,
): ProviderDifference | undefined {
  const name = host.toLowerCase();
  const wrong = provider.wrongHosts?.find((entry) => entry.host.toLowerCase() === name);
  const candidates = candidatesFor(provider, host);
  const documented = candidates.some(
    (endpoint) => endpoint.port === port && (endpoint.security === mode || security === 'auto'),
  );
  if (wrong === undefined && documented) return undefined;
  const [best] = candidates;
  if (best === undefined) return undefined;
  if (wrong !== undefined)
    return differenceOf(
      { text: '{host}: {why}', args: { host: wrong.host, why: { text: wrong.why } } },
      { text: wrong.useInstead },
      true,
    );
  const detail = candidates.some((endpoint) => endpoint.port === port)
    ? phrase('{mode} on port {port}', { mode, port })
    : phrase('port {port}', { port });
  return differenceOf(detail, endpointPhrase(best), false);
}

function differenceOf(detail: Phrase, suggestion: Phrase, wrongHost: boolean): ProviderDifference {
  return {
    detail: renderPhrase(detail),
    suggestion: renderPhrase(suggestion),
    wrongHost,
    wording: { detail, suggestion },
  };
}

/** The endpoints documented for this host; for a host that is not documented itself, all. */
export function candidatesFor(provider: Documented, host: string): Provider['endpoints'] {
  const name = host.toLowerCase();
  const here = provider.endpoints.filter((endpoint) => endpoint.host.toLowerCase() === name);
  return here.length > 0 ? here : provider.endpoints;
}
