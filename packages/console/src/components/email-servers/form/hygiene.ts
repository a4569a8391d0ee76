import {
  differenceFromDocumentation,
  effectiveSecurity,
  type HiddenCharacter,
  readHost,
  readUsername,
} from '@postroad/diagnosis/settings';
import type { Provider } from '@postroad/server/api';
import type { FormValues } from './form-values.ts';

/** The mode that the form's security stands for at its port. */
export function modeOf({ port, security }: Pick<FormValues, 'port' | 'security'>) {
  return effectiveSecurity({ port: Number(port), security }).mode;
}

/** Ports at which mail servers take mail. */
const usualPorts: readonly number[] = [25, 465, 587, 2525, 2587];

/** What contradicts itself, or is hardly meant; undefined: nothing. */
export type ModeProblem = 'startOn465' | 'implicitElsewhere' | 'none' | 'unusualPort';

/** How port and TLS mode stand to each other. */
export function modeProblemOf({
  port,
  security,
}: Pick<FormValues, 'port' | 'security'>): ModeProblem | undefined {
  const number = Number(port);
  if (!Number.isInteger(number) || number < 1) return undefined;
  if (security === 'none') return 'none';
  if (number === 465 && security === 'starttls') return 'startOn465';
  if (number !== 465 && security === 'implicit' && usualPorts.includes(number)) return 'implicitElsewhere';
  return usualPorts.includes(number) ? undefined : 'unusualPort';
}

/** What in a text a person cannot see, and what the text would be without it. */
export interface HiddenText {
  readonly characters: readonly HiddenCharacter[];
  readonly cleaned: string | undefined;
}

/** Reads a host as it was typed; `wrapping`: what stands around it. */
export function hiddenInHost(text: string): HiddenText & {
  readonly wrapping: ReturnType<typeof readHost>['wrapping'];
} {
  if (text === '') return { characters: [], cleaned: undefined, wrapping: [] };
  const { characters, wrapping, cleaned } = readHost(text);
  return { characters, wrapping, cleaned: cleaned === text ? undefined : cleaned };
}

/** Reads a user name or an address as it was typed. */
export function hiddenInName(text: string): HiddenText {
  const characters = readUsername(text);
  return { characters, cleaned: characters.length === 0 ? undefined : without(text, characters) };
}

function without(text: string, characters: readonly HiddenCharacter[]): string {
  const positions = new Set(characters.map(({ position }) => position));
  return [...text].filter((_, i) => !positions.has(i + 1)).join('');
}

/** The provider of the catalogue that a host belongs to. */
export function providerOfHost(providers: readonly Provider[], host: string): Provider | undefined {
  const name = host.trim().toLowerCase();
  return providers.find(
    ({ endpoints, wrongHosts = [], hosts = [] }) =>
      endpoints.some((endpoint) => endpoint.host.toLowerCase() === name) ||
      wrongHosts.some((wrong) => wrong.host.toLowerCase() === name) ||
      hosts.some((pattern) => new RegExp(pattern, 'i').test(name)),
  );
}

export type Endpoint = Provider['endpoints'][number];

/** The endpoint that a provider documents in the place of what was entered; undefined when that is as documented. */
export function documentedInstead(provider: Provider, values: FormValues): Endpoint | undefined {
  const { host, security } = values;
  const port = Number(values.port);
  const difference = differenceFromDocumentation(provider, {
    host: host.trim(),
    port,
    security,
    mode: modeOf(values),
  });
  if (difference === undefined) return undefined;
  const here = provider.endpoints.filter(
    (endpoint) => endpoint.host.toLowerCase() === host.trim().toLowerCase(),
  );
  return here[0] ?? provider.endpoints[0];
}
