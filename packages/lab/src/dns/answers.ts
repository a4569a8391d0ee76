/** What the scripted DNS server says about a name. */

/** Records of one name, by type. */
interface Records {
  readonly A?: readonly string[];
  readonly AAAA?: readonly string[];
  readonly CNAME?: string;
  readonly MX?: readonly { readonly preference: number; readonly exchange: string }[];
  readonly SRV?: readonly {
    readonly priority: number;
    readonly weight: number;
    readonly port: number;
    readonly target: string;
  }[];
  readonly TXT?: readonly string[];
  readonly PTR?: string;
}

/** Behaviour other than answering. */
type DnsFault =
  /** Reply code 2: the resolver tried and failed, as with a broken delegation or DNSSEC. */
  | 'servfail'
  /** Reply code 5: this resolver does not serve this client. */
  | 'refused'
  /** Reply code 3, also for a name that would otherwise be found. */
  | 'nxdomain'
  /** The question is received and never answered. */
  | 'silence'
  /** The name exists, without records of any type (NODATA). */
  | 'no-data'
  /** The header is right, the rest is not a DNS message. */
  | 'malformed'
  /** The answer carries another question's id; a resolver must ignore it, so it is silence with noise. */
  | 'wrong-id'
  /** Over UDP only the TC bit and no record; over TCP the whole answer. Needs `records`. */
  | 'truncated'
  /** As `truncated`, and TCP is never answered: a firewall that lets only UDP through to port 53. */
  | 'truncated-without-tcp';

/** What is said about one name. */
interface NameScript {
  readonly records?: Records;
  readonly fault?: DnsFault;
  /** Said in place of `records` from the second question of the same type on: DNS rebinding. */
  readonly laterRecords?: Records;
}

/** Names, in lower case and without the final dot, and what is said about them. Any other name does not exist. */
export type ZoneScript = Readonly<Record<string, NameScript>>;

/** One record of an answer, as dns-packet takes it. */
type AnswerRecord =
  | {
      readonly name: string;
      readonly type: 'A' | 'AAAA' | 'CNAME' | 'PTR';
      readonly ttl: number;
      readonly data: string;
    }
  | { readonly name: string; readonly type: 'TXT'; readonly ttl: number; readonly data: string }
  | {
      readonly name: string;
      readonly type: 'MX';
      readonly ttl: number;
      readonly data: { preference: number; exchange: string };
    }
  | {
      readonly name: string;
      readonly type: 'SRV';
      readonly ttl: number;
      readonly data: { priority: number; weight: number; port: number; target: string };
    };

/** What to send for one question. */
export interface Answer {
  readonly code: 'NOERROR' | 'NXDOMAIN' | 'SERVFAIL' | 'REFUSED';
  readonly records: readonly AnswerRecord[];
  readonly fault?: DnsFault;
}

const ttl = 30;
/** A resolver gives up on a chain of aliases; as many as BIND follows. */
const maxAliases = 16;

/**
 * Answers one question as a resolver would: aliases are followed inside the zone, an alias to a missing name gives
 * NXDOMAIN with the alias in the answer, a loop of aliases SERVFAIL.
 *
 * @param askedBefore this is not the first question of its type for this name
 */
export function answerQuestion(
  zone: ZoneScript,
  question: { name: string; type: string },
  askedBefore = false,
): Answer {
  const records: AnswerRecord[] = [];
  let name = question.name.toLowerCase().replace(/\.$/, '');
  for (let aliases = 0; aliases <= maxAliases; aliases += 1) {
    const script = zone[name];
    if (script === undefined) return { code: 'NXDOMAIN', records };
    if (script.fault === 'servfail') return { code: 'SERVFAIL', records: [] };
    if (script.fault === 'refused') return { code: 'REFUSED', records: [] };
    if (script.fault === 'nxdomain') return { code: 'NXDOMAIN', records: [] };
    const fault = script.fault === undefined ? {} : { fault: script.fault };
    if (script.fault === 'no-data') return { code: 'NOERROR', records };
    const said = (askedBefore ? script.laterRecords : undefined) ?? script.records ?? {};
    const alias = said.CNAME;
    if (alias === undefined || question.type === 'CNAME') {
      records.push(...recordsOf(name, question.type, said));
      return { code: 'NOERROR', records, ...fault };
    }
    records.push({ name, type: 'CNAME', ttl, data: alias });
    name = alias.toLowerCase();
  }
  return { code: 'SERVFAIL', records: [] };
}

function recordsOf(name: string, type: string, records: Records): readonly AnswerRecord[] {
  switch (type) {
    case 'A':
    case 'AAAA':
      return (records[type] ?? []).map((data) => ({ name, type, ttl, data }));
    case 'CNAME':
    case 'PTR': {
      const data = records[type];
      return data === undefined ? [] : [{ name, type, ttl, data }];
    }
    case 'TXT':
      return (records.TXT ?? []).map((data) => ({ name, type: 'TXT', ttl, data }));
    case 'MX':
      return (records.MX ?? []).map((data) => ({ name, type: 'MX', ttl, data }));
    case 'SRV':
      return (records.SRV ?? []).map((data) => ({ name, type: 'SRV', ttl, data }));
    default:
      return [];
  }
}
