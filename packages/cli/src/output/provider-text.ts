import type { Provider } from '@postroad/diagnosis/providers';
import { endpointWords } from '@postroad/diagnosis/providers';
import { type Layout, labelled, points, section } from './blocks.ts';
import { cut } from './terminal.ts';

const BASIC_AUTH: Readonly<Record<Provider['basicAuth'], string>> = {
  available: 'passwords work',
  'app-password-only': 'only with an app password',
  'admin-must-enable': 'must be switched on first',
  'being-removed': 'passwords are being switched off',
  removed: 'passwords are refused',
};

/** One line for each provider: what to ask for next, name, first server. `width` undefined: nothing is cut. */
export function providerTable(
  found: readonly Provider[],
  { colors }: Pick<Layout, 'colors'>,
  width?: number,
): string {
  const rows = found.map((provider) => {
    const [first] = provider.endpoints;
    return [provider.id, provider.name, first === undefined ? '' : `${first.host}:${first.port}`] as const;
  });
  const column = (at: 0 | 1) => Math.max(0, ...rows.map((row) => row[at].length));
  const [idWidth, nameWidth] = [column(0), column(1)];
  const lines = rows.map(([id, name, server]) => {
    const rest = `${name.padEnd(nameWidth)}  ${server}`.trimEnd();
    const shown = width === undefined ? rest : cut(rest, Math.max(20, width - idWidth - 2));
    return `${colors.bold(id.padEnd(idWidth))}  ${shown}\n`;
  });
  return lines.join('');
}

/** Everything the catalogue knows of one provider. */
export function providerCard(provider: Provider, layout: Layout): string {
  const { colors } = layout;
  const { username, password, oauth, documentation, wrongHosts = [] } = provider;
  const optional = (label: string, text: string | undefined) =>
    text === undefined || text === '' ? [] : [labelled(label, text, layout)];
  const shown = provider.endpoints.slice(0, MAX_SERVERS);
  const left = provider.endpoints.length - shown.length;
  const servers = [
    ...points(shown.map(endpointWords), layout),
    ...(left > 0 ? [`- and ${left} more: --json lists all`] : []),
  ];
  const blocks = [
    [
      colors.bold(provider.name),
      ...optional('Id', provider.id),
      ...optional('Also named', provider.aliases?.join(', ')),
      ...optional('Kind', provider.kind),
      ...optional('Addresses', listed(provider.domains)),
    ].join('\n'),
    ...section('Servers', servers, layout),
    [
      labelled('User name', username.hint, layout),
      labelled('Password', password.hint, layout),
      labelled('Logins', sentence(BASIC_AUTH[provider.basicAuth], provider.basicAuthNote), layout),
      ...optional('OAuth', oauth === undefined ? undefined : oauthWords(oauth)),
      ...optional('Sender', provider.senderRule),
    ].join('\n'),
    ...section('Limits', points(provider.limits ?? [], layout), layout),
    ...section('Not these', points(wrongWords(wrongHosts), layout), layout),
    ...section('Notes', points(provider.notes ?? [], layout), layout),
    [
      labelled('Read more', `${documentation.title}: ${documentation.url}`, layout),
      labelled('Checked', provider.checked, layout),
      ...(provider.sources ?? []).map(({ title, url }) => labelled('Source', `${title}: ${url}`, layout)),
    ].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const MAX_SERVERS = 12;
const MAX_DOMAINS = 12;

function listed(domains: readonly string[] = []): string {
  const left = domains.length - MAX_DOMAINS;
  return `${domains.slice(0, MAX_DOMAINS).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}

/** Hosts that are wrong for one reason stand together. */
function wrongWords(wrongHosts: NonNullable<Provider['wrongHosts']>): readonly string[] {
  const byReason = new Map<string, readonly string[]>();
  for (const { host, useInstead, why } of wrongHosts) {
    const reason = `${why}; use ${useInstead}`;
    byReason.set(reason, [...(byReason.get(reason) ?? []), host]);
  }
  return [...byReason].map(([reason, hosts]) => `${hosts.join(', ')}: ${reason}`);
}

function sentence(state: string, note: string | undefined): string {
  return note === undefined ? state : `${state}. ${note}`;
}

function oauthWords({ mechanisms, scopes, flows, tokenEndpoint }: NonNullable<Provider['oauth']>): string {
  return [
    mechanisms.join(' and '),
    ...(scopes === undefined ? [] : [`scope ${scopes.join(' ')}`]),
    ...(flows === undefined ? [] : [`by ${flows.join(', ')}`]),
    ...(tokenEndpoint === undefined ? [] : [`tokens from ${tokenEndpoint}`]),
  ].join('; ');
}

/** The provider for machines: patterns become the text of their regular expressions, all case-insensitive. */
export function providerJson(provider: Provider): Readonly<Record<string, unknown>> {
  return JSON.parse(
    JSON.stringify(provider, (_, value: unknown) => (value instanceof RegExp ? value.source : value)),
  ) as Readonly<Record<string, unknown>>;
}
