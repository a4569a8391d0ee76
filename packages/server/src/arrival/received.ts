import { isIP } from 'node:net';
import { MAX_FIELD_LENGTH } from './limits.ts';
import { type Piece, piecesOf } from './structured-field.ts';

/** What one server noted when it took a message: one Received field (RFC 5321 §4.4). Its writer vouches for it alone. */
export interface Received {
  /** What the client called itself in HELO or EHLO. */
  readonly from?: string;
  /** The address the connection came from. */
  readonly fromAddress?: string;
  /** The client's name by reverse DNS, where the server noted one. */
  readonly fromReverseName?: string;
  readonly by?: string;
  /** `ESMTPS`, `LMTP`, `Microsoft SMTP Server`. */
  readonly protocol?: string;
  /** The server's own id of the message. */
  readonly id?: string;
  readonly for?: string;
  /** Whether the connection was encrypted; absent where the field does not say. */
  readonly encrypted?: boolean;
  /** `TLSv1.3` */
  readonly tlsVersion?: string;
  readonly tlsCipher?: string;
  /** By the server's own clock, to the second. */
  readonly time?: Date;
}

const CLAUSES = ['from', 'by', 'via', 'with', 'id', 'for', 'tls'] as const;
type ClauseName = (typeof CLAUSES)[number];

interface Clause {
  readonly words: string[];
  readonly comments: string[];
}

/** Reads a Received field as servers really write it. What cannot be made out is left out; nothing makes it throw. */
export function parseReceived(field: string): Received {
  const value = field.slice(0, MAX_FIELD_LENGTH);
  const semicolon = value.lastIndexOf(';');
  const clauses = clausesOf(piecesOf(semicolon === -1 ? value : value.slice(0, semicolon), ''));
  const time = semicolon === -1 ? undefined : timeOf(value.slice(semicolon + 1));
  const said = (name: ClauseName): string | undefined => clauses.get(name)?.words.join(' ') || undefined;
  const client = clientOf(clauses.get('from'), writtenByExim(clauses));
  const protocol = said('with');
  return definedOnly({
    from: said('from'),
    fromAddress: client.address,
    fromReverseName: client.reverseName,
    by: clauses.get('by')?.words[0],
    protocol,
    id: clauses.get('id')?.words[0],
    for: clauses.get('for')?.words[0]?.replace(/^<(.*)>$/, '$1'),
    ...tlsOf(protocol, clauses),
    time,
  });
}

function clausesOf(pieces: readonly Piece[]): ReadonlyMap<ClauseName, Clause> {
  const clauses = new Map<ClauseName, Clause>();
  let current: Clause | undefined;
  for (const { kind, text } of pieces) {
    // What follows a clause's name is its value: a client can call itself `by`.
    const begun = current !== undefined && current.words.length === 0 && current.comments.length === 0;
    const name = kind === 'word' && !begun ? CLAUSES.find((one) => one === text.toLowerCase()) : undefined;
    if (name !== undefined && !clauses.has(name) && (name !== 'from' || clauses.size === 0)) {
      current = { words: [], comments: [] };
      clauses.set(name, current);
    } else if (kind === 'comment') current?.comments.push(text);
    else current?.words.push(text);
  }
  return clauses;
}

/**
 * The client as the server saw it. Postfix, Sendmail and Gmail write `helo (name [address])`, Exim also
 * `[address] (helo=name)`, Exchange `name (address)`, qmail `name (HELO helo) (address)`. What the client said of itself
 * (the HELO name, which may be a literal) is never taken for the address.
 */
function clientOf(
  clause: Clause | undefined,
  exim: boolean,
): { readonly address?: string; readonly reverseName?: string } {
  for (const comment of clause?.comments.toReversed() ?? []) {
    const literals = [...comment.matchAll(/\[(?:IPv6:)?([0-9a-f.:]{2,45})\]/gi)];
    for (const { 1: address = '', index } of literals.toReversed()) {
      const before = comment.slice(Math.max(0, index - 256), index).trimEnd();
      if (isIP(address) === 0 || /helo=$/i.test(before)) continue;
      const name = before.slice(before.lastIndexOf(' ') + 1).replace(/^\(|\.$/g, '');
      const known = /^[\w-]+(?:\.[\w-]+)+$/.test(name) ? { reverseName: name.toLowerCase() } : {};
      return { address, ...known };
    }
    const bare = /^(?:\S*@)?(?<address>[0-9a-f.:]{2,45})$/i.exec(comment.trim())?.groups?.address;
    if (bare !== undefined && isIP(bare) !== 0) return { address: bare };
  }
  const literal = /^\[(?:IPv6:)?(?<address>[0-9a-f.:]{2,45})\](?::\d+)?$/i.exec(clause?.words[0] ?? '');
  const address = literal?.groups?.address;
  // Without reverse DNS Exim puts the address there, and the HELO name into a comment if it is another.
  return exim && address !== undefined && isIP(address) !== 0 ? { address } : {};
}

function writtenByExim(clauses: ReadonlyMap<ClauseName, Clause>): boolean {
  return [...clauses.values()].some(({ comments }) => comments.some((comment) => /^Exim \d/.test(comment)));
}

/** RFC 3848 and RFC 6531 §4.3 name the protocols; the letter S among the last two says TLS. */
const ENCRYPTED = /^(?:UTF8)?(?:E?SMTP|LMTP)SA?$/i;
const CLEARTEXT = /^(?:UTF8)?(?:E?SMTP|LMTP)A?$/i;

function tlsOf(
  protocol: string | undefined,
  clauses: ReadonlyMap<ClauseName, Clause>,
): { encrypted: boolean | undefined; tlsVersion: string | undefined; tlsCipher: string | undefined } {
  const words = [...clauses.values()].flatMap(({ comments }) => comments).join(' ');
  const version = /\b(?:TLS ?v?|SSL ?v)(?<major>\d)[._](?<minor>\d)\b/i.exec(words)?.groups;
  const cipher =
    clauses.get('tls')?.words[0] ?? /\bcipher[= ](?<cipher>[\w-]{4,60})/i.exec(words)?.groups?.cipher;
  const first = protocol?.split(' ')[0] ?? '';
  let encrypted: boolean | undefined;
  if (version !== undefined || ENCRYPTED.test(first)) encrypted = true;
  else if (CLEARTEXT.test(first)) encrypted = false;
  return {
    encrypted,
    tlsVersion: version === undefined ? undefined : `TLSv${version.major}.${version.minor}`,
    tlsCipher: encrypted === true ? cipher : undefined,
  };
}

const EARLIEST = Date.UTC(1990, 0);
const LATEST = Date.UTC(2100, 0);

/** RFC 5322 §3.3, with the zone's name in a comment. Without a zone it would be read in ours: then it says nothing. */
function timeOf(text: string): Date | undefined {
  const words = piecesOf(text, '')
    .filter(({ kind }) => kind !== 'comment')
    .map((piece) => piece.text)
    .join(' ');
  if (!/ (?:[+-]\d{4}|UTC?|GMT|Z|[ECMP][SD]T)$/i.test(words)) return undefined;
  const time = Date.parse(words.replace(/ UT$/i, ' UTC'));
  return time > EARLIEST && time < LATEST ? new Date(time) : undefined;
}

function definedOnly(values: { readonly [K in keyof Received]: Received[K] | undefined }): Received {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
