import { providers } from './catalogue/index.generated.ts';
import type { Provider } from './types.ts';

const byId = new Map(providers.map((provider) => [provider.id, provider]));
const byHost = new Map<string, Provider>();
for (const provider of providers) {
  for (const { host } of [...provider.endpoints, ...(provider.wrongHosts ?? [])]) {
    const key = host.toLowerCase();
    if (!byHost.has(key)) byHost.set(key, provider);
  }
}

export function providerById(id: string): Provider | undefined {
  return byId.get(id);
}

/** The provider whose submission server this is, also under a retired or mistaken name. */
export function providerOfHost(host: string): Provider | undefined {
  const name = host.toLowerCase().replace(/\.$/, '');
  return (
    byHost.get(name) ?? providers.find((provider) => provider.hosts?.some((pattern) => pattern.test(name)))
  );
}

/** The provider that gives out addresses of this domain. */
export function providerOfDomain(domain: string): Provider | undefined {
  const name = domain.toLowerCase();
  return providers.find((provider) => provider.domains?.includes(name));
}

/** The provider that a domain's MX host belongs to. */
export function providerOfMx(exchange: string): Provider | undefined {
  const name = exchange.toLowerCase().replace(/\.$/, '');
  return providers.find((provider) => provider.mx?.some((pattern) => pattern.test(name)));
}
