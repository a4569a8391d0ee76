import { isSpecialAddress } from '../network-policy/judge-address.ts';
import { type AuthenticationResults, parseAuthenticationResults } from './authentication-results.ts';
import type { HeaderField } from './header-fields.ts';
import { parseReceived, type Received } from './received.ts';

/** Where the message came from outside into the receiver's realm, and what the receiver says of it. */
export interface Border {
  /** The receiver's own line about the sender's server. */
  readonly received?: Received;
  /** Its place among the fields: what stands above it was written by the receiver. */
  readonly at?: number;
  /** The receiver's own judgement: the topmost field of its kind, never one further down, which anybody can write. */
  readonly results?: AuthenticationResults;
  /** Envelope sender as the receiver kept it: Return-Path, which the last server writes. Empty: the null reverse-path. */
  readonly reversePath?: string;
  /** There were fields of that kind that the receiver did not write. */
  readonly foreignResults: boolean;
}

interface Placed {
  readonly at: number;
  readonly received: Received;
}

/** Finds the border in a header, fields from the top. */
export function findBorder(fields: readonly HeaderField[]): Border {
  const lines = fields.flatMap(({ name, value }, at): readonly Placed[] =>
    name === 'received' ? [{ at, received: parseReceived(value) }] : [],
  );
  const border = borderLine(fields, lines);
  const until = border === undefined ? 0 : (lines[lines.indexOf(border) + 1]?.at ?? fields.length);
  const judgements = fields.flatMap(({ name, value }, at) =>
    name === 'authentication-results' ? [{ at, parsed: parseAuthenticationResults(value) }] : [],
  );
  const own = judgements.find(({ at, parsed }) => {
    if (border === undefined || at < border.at) return true;
    // Gmail writes its judgement below its own line. There it has to name itself, for the sender's fields follow.
    return at < until && sameRealm(parsed.authservId, border.received.by);
  });
  const path = fields.find(({ name }) => name === 'return-path')?.value;
  const reversePath = path === undefined ? undefined : /^<?([^<>\s]*)>?$/.exec(path)?.[1];
  return {
    ...(border === undefined ? {} : { received: border.received, at: border.at }),
    ...(own === undefined ? {} : { results: own.parsed }),
    ...(reversePath === undefined ? {} : { reversePath }),
    foreignResults: judgements.some((judgement) => judgement !== own),
  };
}

/**
 * The line the receiver's first server wrote: the topmost whose client has a public address and belongs to somebody else,
 * or the topmost with any. Where the receiver names the address it judged, the line with that address.
 */
function borderLine(fields: readonly HeaderField[], lines: readonly Placed[]): Placed | undefined {
  const overSmtp = lines.filter(
    ({ received }) => received.fromAddress !== undefined && !/^LMTP/i.test(received.protocol ?? ''),
  );
  const foreign =
    overSmtp.find(
      ({ received }) =>
        !isSpecialAddress(received.fromAddress ?? '') &&
        !sameRealm(received.fromReverseName ?? received.from, received.by),
    ) ?? overSmtp[0];
  for (const { at, address } of judgedAddresses(fields)) {
    const index = lines.findIndex(({ received }) => received.fromAddress === address);
    const line = lines[index];
    // A field below the next line was there before the receiver got the message.
    if (line === undefined || foreign === undefined || at >= (lines[index + 1]?.at ?? fields.length))
      continue;
    // A server before the receiver may have judged as well.
    if (line.at <= foreign.at || sameRealm(line.received.by, foreign.received.by)) return line;
  }
  return foreign;
}

/** Addresses that receivers name in their judgement, from the top. */
function judgedAddresses(
  fields: readonly HeaderField[],
): readonly { readonly at: number; readonly address: string }[] {
  return fields.flatMap(({ name, value }, at) => {
    if (name !== 'received-spf' && name !== 'authentication-results') return [];
    const named =
      /(?:\bclient-ip=|\bsmtp\.remote-ip=|\bsender IP is |\bdesignates )"?(?<address>[0-9a-f.:]{2,45})/i.exec(
        value,
      )?.groups?.address;
    return named === undefined ? [] : [{ at, address: named }];
  });
}

/** Providers whose own servers hand mail on among names of several domains. */
const REALMS: readonly (readonly string[])[] = [
  ['outlook.com', 'office365.com', 'exchangelabs.com', 'microsoft.com'],
  ['google.com', 'googlemail.com', 'gmail.com'],
  ['yahoo.com', 'yahoodns.net', 'aol.com'],
];

/** Whether two host names are of one organisation, as far as their last two labels tell: its servers hand mail on among themselves. */
function sameRealm(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [first, second] = [one, other].map((name) => {
    const domain = name.toLowerCase().replace(/\.$/, '').split('.').slice(-2).join('.');
    return REALMS.find((realm) => realm.includes(domain))?.[0] ?? domain;
  });
  return first === second;
}
