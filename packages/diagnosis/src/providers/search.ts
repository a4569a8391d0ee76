import { providers } from './catalogue/index.generated.ts';
import { providerOfHost, providerOfMx } from './lookup.ts';
import type { Provider } from './types.ts';

/** The words a provider is found by. */
function wordsOf(provider: Provider): readonly string[] {
  return [
    provider.id,
    provider.name,
    ...(provider.aliases ?? []),
    ...(provider.domains ?? []),
    ...provider.endpoints.map(({ host }) => host),
    ...(provider.wrongHosts ?? []).map(({ host }) => host),
  ].map((word) => word.toLowerCase());
}

/**
 * Providers by name, alias, domain, mail address, submission host or MX host. Where the term is exactly one of a
 * provider's words, only such providers are given; else those with a word that contains it. In the order of names.
 */
export function searchProviders(term: string): readonly Provider[] {
  const wanted = term.trim().toLowerCase().replace(/^.*@/, '').replace(/\.$/, '');
  if (wanted === '') return byName(providers);
  const exact = providers.filter((provider) => wordsOf(provider).includes(wanted));
  if (exact.length > 0) return byName(exact);
  const ofHost = providerOfHost(wanted) ?? providerOfMx(wanted);
  if (ofHost !== undefined) return [ofHost];
  return byName(providers.filter((provider) => wordsOf(provider).some((word) => word.includes(wanted))));
}

function byName(found: readonly Provider[]): readonly Provider[] {
  return [...found].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
