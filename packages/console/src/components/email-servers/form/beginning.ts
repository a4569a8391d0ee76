import type { Discovery, Provider } from '@postroad/server/api';
import type { FormValues } from './form-values.ts';
import type { Endpoint } from './hygiene.ts';

/** What a form begins with. */
export interface Beginning {
  readonly values: Partial<FormValues>;
  /** What the provider wants is shown beside the form. */
  readonly providerId?: string | undefined;
}

/** The form for a provider of the catalogue. */
export function beginWith(
  provider: Provider,
  endpoint: Endpoint | undefined = provider.endpoints[0],
): Beginning {
  const { id, name, username, basicAuth, oauth } = provider;
  const flows = oauth?.flows ?? [];
  const byToken = basicAuth === 'removed';
  return {
    providerId: id,
    values: {
      alias: name,
      ...(endpoint === undefined ? {} : endpointValues(endpoint)),
      ...(username.literal === undefined ? {} : { username: username.literal }),
      ...(oauth?.tokenEndpoint === undefined ? {} : { tokenEndpoint: oauth.tokenEndpoint }),
      ...(oauth?.scopes === undefined ? {} : { scopes: oauth.scopes.join(' ') }),
      ...(byToken && flows.includes('client-credentials')
        ? { authType: 'OAUTH2_CLIENT_CREDENTIALS' as const }
        : {}),
    },
  };
}

type Suggestion = Discovery['suggestions'][number];

/** The form for what was found for a mail address. */
export function beginWithSuggestion(
  { address, domain }: Discovery,
  { provider, username }: Suggestion,
  endpoint: Suggestion['endpoints'][number],
): Beginning {
  return {
    providerId: provider?.id,
    values: {
      alias: provider?.name ?? domain,
      ...endpointValues(endpoint),
      username: username.value ?? '',
      fromAddress: address,
    },
  };
}

/** Host, port and TLS mode of an endpoint. */
export function endpointValues({
  host,
  port,
  security,
}: Pick<Endpoint, 'host' | 'port' | 'security'>): Pick<FormValues, 'host' | 'port' | 'security'> {
  return { host, port: String(port), security };
}
