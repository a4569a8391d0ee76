/** Reads Thunderbird's autoconfig documents (draft-ietf-mailmaint-autoconfig). They come from strangers. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { fillIn, type ParsedAddress } from './address.ts';
import { MAX_NESTED_TAGS, MAX_SERVERS } from './limits.ts';
import type { DiscoveredEndpoint } from './types.ts';

/** What a document says about sending. */
export type AutoconfigReading =
  | {
      readonly endpoints: readonly DiscoveredEndpoint[];
      /** Of the first server that names one. */
      readonly usernameForm?: string;
      /** `OAuth2`, `password-cleartext`, … of the first server. */
      readonly authentication: readonly string[];
    }
  | { readonly problem: string };

const SECURITY: Readonly<Record<string, DiscoveredEndpoint['security']>> = {
  ssl: 'implicit',
  starttls: 'starttls',
  plain: 'none',
};
const HOST = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,}$/i;
/** A form longer than an address can be, or with a control character, is no login. */
const USERNAME = /^[^\p{Cc}]{1,320}$/u;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  maxNestedTags: MAX_NESTED_TAGS,
});

/** Never throws; a document that is not as it should be gives a problem in words. */
export function readAutoconfig(xml: string, address: ParsedAddress): AutoconfigReading {
  // Entities are how XML is turned against its reader; no autoconfig document needs a DTD.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return { problem: 'the document has a DTD, which is not read' };
  let root: unknown;
  try {
    if (XMLValidator.validate(xml) !== true) return { problem: 'the answer is no well-formed XML' };
    root = parser.parse(xml);
  } catch {
    return { problem: 'the answer is no XML that can be read' };
  }
  const config = child(root, 'clientConfig');
  if (config === undefined) return { problem: 'the answer is no autoconfig document' };
  const servers = children(config, 'emailProvider')
    .flatMap((provider) => children(provider, 'outgoingServer'))
    .filter((server) => text(server, '@type')?.toLowerCase() === 'smtp')
    .slice(0, MAX_SERVERS);
  if (servers.length === 0) return { problem: 'the document names no outgoing server' };
  const read = servers.flatMap((server) => {
    const endpoint = endpointOf(server, address);
    return endpoint === undefined ? [] : [{ endpoint, server }];
  });
  if (read.length === 0)
    return { problem: 'no outgoing server of the document has a usable host, port and TLS mode' };
  const usernameForm = read
    .map(({ server }) => text(server, 'username'))
    .find((form) => form !== undefined && USERNAME.test(form));
  return {
    endpoints: read.map(({ endpoint }) => endpoint),
    ...(usernameForm === undefined ? {} : { usernameForm }),
    authentication: children(read[0]?.server, 'authentication')
      .filter((entry) => typeof entry === 'string')
      .filter((entry) => /^[\w-]{1,40}$/.test(entry)),
  };
}

function endpointOf(server: unknown, address: ParsedAddress): DiscoveredEndpoint | undefined {
  const host = fillIn(text(server, 'hostname') ?? '', address).toLowerCase();
  const port = Number(text(server, 'port'));
  const security = SECURITY[(text(server, 'socketType') ?? '').toLowerCase()];
  if (!HOST.test(host) || !Number.isInteger(port) || port < 1 || port > 65_535 || security === undefined)
    return undefined;
  return { host, port, security };
}

function child(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, name)
    ? (node as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function children(node: unknown, name: string): readonly unknown[] {
  const found = child(node, name);
  if (found === undefined) return [];
  return Array.isArray(found) ? found : [found];
}

/** The text of a child; of the first where it is repeated, and of an element with attributes too. */
function text(node: unknown, name: string): string | undefined {
  const [first] = children(node, name);
  const found = typeof first === 'object' ? child(first, '#text') : first;
  return typeof found === 'string' ? found.trim() : undefined;
}
