import type { DiscoveredEndpoint, Discovery, Suggestion, TriedSource } from '@postroad/diagnosis/discovery';
import { endpointWords, providerById } from '@postroad/diagnosis/providers';
import { type Layout, labelled } from './blocks.ts';
import { wrap } from './terminal.ts';

const SOURCE: Readonly<Record<TriedSource['source'], string>> = {
  catalogue: 'catalogue',
  'srv-submissions': 'SRV _submissions',
  'srv-submission': 'SRV _submission',
  autoconfig: 'autoconfig',
  'autoconfig-well-known': '.well-known',
  ispdb: 'ISPDB',
  mx: 'MX',
  'guess-smtp': 'smtp.',
  'guess-mail': 'mail.',
};
const SOURCE_CHARS = Math.max(...Object.values(SOURCE).map((words) => words.length));
/** Forms of a user name that autoconfig documents and the catalogue use, in words. */
const FORMS: Readonly<Record<string, string>> = {
  '%EMAILADDRESS%': 'the full address',
  '%EMAILLOCALPART%': 'the part before the @',
};
/** More alternatives than this help nobody to choose. */
const MAX_ENDPOINTS = 6;

/** The suggestions, best first, then every source with what it said. */
export function discoveryText(discovery: Discovery, layout: Layout): string {
  const { colors, width } = layout;
  const { address, suggestions, tried } = discovery;
  const heading =
    suggestions.length === 0
      ? `No submission server is known for ${address}.`
      : `Submission servers for ${address}`;
  const asked = tried.map((one) => triedLine(one, layout));
  return `${[
    colors.bold(wrap(heading, width)),
    ...suggestions.map((suggestion, at) => suggestionBlock(suggestion, at + 1, layout)),
    [colors.bold('Asked'), ...asked].join('\n'),
  ].join('\n\n')}\n`;
}

function suggestionBlock(suggestion: Suggestion, number: number, layout: Layout): string {
  const { colors, width } = layout;
  const { endpoints, username, source, alsoFrom } = suggestion;
  const [first, ...others] = endpoints;
  const provider = suggestion.provider === undefined ? undefined : providerById(suggestion.provider.id);
  const alternatives = others.slice(0, MAX_ENDPOINTS - 1).map(endpointWords);
  const left = others.length - alternatives.length;
  const from = [source, ...alsoFrom].map((one) => SOURCE[one]).join(', ');
  const login = username.value ?? username.hint;
  const pattern =
    username.form !== undefined && username.form !== username.value
      ? ` (${FORMS[username.form] ?? username.form})`
      : '';
  return [
    first === undefined ? '' : `${number}. ${colors.bold(wrap(endpointWords(first), width - 3, '   '))}`,
    ...alternatives.map((words) => `   or ${wrap(words, width - 6, '      ')}`),
    ...(left > 0 ? [`   or ${left} more: --json lists all`] : []),
    labelled('   Sure', `${Math.round(suggestion.confidence * 100)} %, from ${from}`, layout),
    ...(login === undefined ? [] : [labelled('   Login', `${login}${pattern}`, layout)]),
    ...(provider === undefined
      ? []
      : [
          labelled('   Password', provider.password.hint, layout),
          labelled('   Provider', `${provider.name}; see postroad providers ${provider.id}`, layout),
        ]),
    ...(first === undefined ? [] : [labelled('   Try it', checkCommand(first, username.value), layout)]),
  ].join('\n');
}

/** The command that tests what was found. */
function checkCommand({ host, port, security }: DiscoveredEndpoint, login: string | undefined): string {
  const user = login === undefined ? '' : ` --user ${shellWord(login)}`;
  return `postroad check ${shellWord(`${host}:${port}`)} --security ${security}${user}`;
}

/** Names come from strangers' DNS and documents, and people paste commands. */
function shellWord(text: string): string {
  return /^[\w.:@+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

function triedLine({ source, ok, said, ms }: TriedSource, { colors, width }: Layout): string {
  const mark = ok ? colors.green('found') : colors.dim('none ');
  const indent = ' '.repeat(SOURCE_CHARS + 11);
  const [head = '', ...rest] = wrap(`${printable(said)} (${Math.round(ms)} ms)`, width - indent.length).split(
    '\n',
  );
  return [
    `  ${SOURCE[source].padEnd(SOURCE_CHARS)}  ${mark}  ${head}`,
    ...rest.map((line) => `${indent}${line}`),
  ].join('\n');
}

/** What others wrote, without characters that could steer a terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '?');
}
