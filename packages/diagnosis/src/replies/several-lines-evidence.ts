import { providerOfHost } from '../providers/lookup.ts';
import type { Evidence } from './evidence.ts';
import { weights } from './phrases.ts';
import type { Observation } from './types.ts';
import { vendors } from './vendors/index.generated.ts';

const TIMED_OUT = /(?:timed? ?out|ETIMEDOUT|OpenTimeout|execution expired|10060|\(110\))/i;
/** Five groups or more, or `::`: fewer would be a time of day. */
const IPV6 =
  /(?<![\w:.])(?:(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5})?)(?!\w)/i;
const IPV4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/;
const FAILED =
  /timed? ?out|unreachable|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|no route|refused|cannot (?:connect|assign)|can't assign|expired|EADDRNOTAVAIL|failed/i;
const UNREACHABLE = /unreachable|no route|cannot assign|can't assign|ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL/i;
const CONNECTED =
  /\bconnected\b|\bsucceeded\b|\b220[- ]|status=sent|connection (?:established|opened)|: OK\b/i;

/** What firewalls that inspect SMTP put over the greeting and over keywords they do not know. */
const MASKED = /^.{0,40}(?:250[- ]X{4,}[A-Z]?\s*$|220[- ]?\*{6,})/m;

const BLANK = '[\\s\\u00a0\\u200b-\\u200f\\u2060\\ufeff]';
/** A blank, a quote, a bracket or a scheme inside the name that was looked up, as error texts show it. */
const DIRTY_HOST: readonly RegExp[] = [
  /(?:ENOTFOUND|EAI_AGAIN|lookup|resolve host:?|UnknownHostException:|Unknown SMTP host:) ?['"<]*(?:https?|smtps?|ssl|tls|mailto|tcp):\/\//i,
  // A blank at the end, before the port, and a scheme that was taken for the name.
  /(?:ENOTFOUND|EAI_AGAIN) [\w.-]+ {2,}[\w.-]+ +:\d/,
  /(?:ENOTFOUND|EAI_AGAIN|lookup|resolve host:?|UnknownHostException:|Unknown SMTP host:) ?['"]?(?:https?|smtps|ssl|tls)['"]?(?::\/?\/?)?(?:[\s,;(]|$)/i,
  /(?:ENOTFOUND|EAI_AGAIN)(?: {2,}|\t| ?[\u00a0\u200b-\u200f\ufeff])[\w.-]+/,
  /(?:ENOTFOUND|EAI_AGAIN|lookup) (?:<[\w.-]+>|"[\w.-]+"|'[\w.-]+')/,
  new RegExp(`lookup [\\w.-]+(?:${BLANK}+:|${BLANK}{2,}on )`, 'i'),
  new RegExp(
    `(?:host(?:name)?|server)['"]?: ?(['"])(?:${BLANK}[\\w.-]+${BLANK}*|[\\w.-]+(?:${BLANK}|[,;<>]))\\1`,
    'i',
  ),
  /[\w-]\.[a-z]{2,}[\u00a0\u200b-\u200f\u2060\ufeff]|[\u00a0\u200b-\u200f\u2060\ufeff](?:smtp|mail)\./i,
];

/** What only several lines, or a line and the settings, say together. `text` keeps its line breaks. */
export function severalLinesEvidence(facts: Observation, text: string): readonly Evidence[] {
  const found: Evidence[] = [];
  const add = (cause: Evidence['cause'], points: number, reason: string) =>
    found.push({ cause, points, kind: 'settings', reason });
  const lines = text.split('\n').slice(0, 400);
  const failed6 = lines.filter((line) => IPV6.test(line) && FAILED.test(line));
  const failed4 = lines.filter((line) => IPV4.test(line) && !IPV6.test(line) && TIMED_OUT.test(line));
  const hosts = hostsThatTimedOut(lines);
  if (failed6.length > 0) {
    const worked4 = lines.some((line) => CONNECTED.test(line) && !IPV6.test(line) && !FAILED.test(line));
    if (worked4)
      add('ipv6-broken', weights.decisive * 1.3, 'the IPv6 address fails, the IPv4 address answers');
    // A host without IPv6 says "unreachable" for it at once; what keeps the mail back is the IPv4 time-out.
    if (hosts.size < 2 && failed4.length > 0 && failed6.some((line) => UNREACHABLE.test(line))) {
      add('tcp-timeout-filtered', weights.decisive, 'the IPv4 addresses time out');
    }
  }
  if (hosts.size < 2 && facts.code === undefined && providerSilentOn25(lines, facts)) {
    add(
      'port-blocked-by-isp-or-cloud',
      weights.decisive * 1.6,
      'several servers of a large provider time out on port 25',
    );
  }
  if (hosts.size >= 2 && facts.code === undefined) {
    add('port-blocked-by-isp-or-cloud', weights.decisive * 2, 'servers of several providers time out alike');
  }
  if (hosts.size < 2 && facts.code === undefined && portsThatTimedOut(lines).size >= 2) {
    add('port-blocked-by-isp-or-cloud', weights.decisive * 1.6, 'several mail ports time out alike');
  }
  if (loginHiddenBehindTls(lines)) {
    add('auth-requires-tls', weights.decisive * 1.6, 'the server offers STARTTLS and no AUTH before it');
  }
  if (/(?:E[A-Z]{5,16}|connect(?:ing)? to|dial tcp|Trying)(?: host)? ?\[?0\.0\.0\.0/.test(text)) {
    add(
      'dns-no-usable-address',
      weights.decisive * 1.5,
      'the name leads to 0.0.0.0, as resolvers answer that block it',
    );
  }
  if (MASKED.test(text)) {
    add('starttls-stripped-by-middlebox', weights.decisive * 1.5, 'a keyword or the greeting is masked');
  }
  const sender = /\bMAIL FROM:\s*<([^<>\n]{1,100})>/i.exec(text)?.[1];
  if (sender && !sender.includes('@') && (facts.code === undefined || facts.stage === 'mail')) {
    add('sender-address-invalid', weights.decisive, 'what was given as sender is no address');
  }
  redirected(facts, text, add);
  if (
    facts.code === undefined &&
    DIRTY_HOST.some((pattern) => pattern.test(`${text} ${facts.clientError ?? ''}`))
  ) {
    add(
      'hostname-hidden-characters',
      weights.decisive * 1.8,
      'the name looked up carries characters that do not belong in it',
    );
  }
  return found;
}

/** The mail ports that time out in a text that names more than one. */
function portsThatTimedOut(lines: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of lines) {
    const port = TIMED_OUT.test(line) && /(?::|\bport:? ?)(25|465|587|2525)\b/i.exec(line)?.[1];
    if (port) found.add(port);
  }
  return found;
}

/** Whether a dialogue tries to log in without TLS at a server that offers STARTTLS but no AUTH yet. */
function loginHiddenBehindTls(lines: readonly string[]): boolean {
  const login = lines.findIndex((line) => /(?:^|[\s>:"'])AUTH (?:PLAIN|LOGIN|CRAM-MD5)\b/.test(line));
  if (login < 0) return false;
  const before = lines.slice(0, login);
  const offered = (keyword: RegExp) => before.some((line) => keyword.test(line));
  return (
    offered(/250[- ]STARTTLS\b/) &&
    !offered(/250[- ]AUTH\b/) &&
    !offered(/(?:^|[>:"']\s*)STARTTLS\b/) &&
    lines.slice(login + 1).some((line) => /\b50[023]\b/.test(line))
  );
}

/** Whether two addresses or more of a well-known provider time out on port 25: not all of them are down. */
function providerSilentOn25(lines: readonly string[], facts: Observation): boolean {
  const silent = lines.filter(
    (line) => FAILED.test(line) && (/:25\b|\bport:? ?25\b/.test(line) || facts.config?.port === 25),
  );
  if (!silent.some((line) => TIMED_OUT.test(line))) return false;
  const addresses = new Set(silent.flatMap((line) => IPV4.exec(line)?.[0] ?? IPV6.exec(line)?.[0] ?? []));
  const names = silent.flatMap((line) => /(?:[\w-]{1,63}\.){2,8}[a-z]{2,63}/i.exec(line)?.[0] ?? []);
  return addresses.size >= 2 && names.some((name) => providerOfHost(name) !== undefined || isProvider(name));
}

function isProvider(name: string): boolean {
  return vendors.some(
    ({ kind, recognise }) =>
      kind === 'provider' && recognise.hosts?.some((pattern) => new RegExp(pattern.source, 'i').test(name)),
  );
}

/** The domains whose servers timed out. */
function hostsThatTimedOut(lines: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of lines) {
    if (!TIMED_OUT.test(line)) continue;
    const name = /(?:connect(?:ing)? to|to|host|H=|relay=) ?"?((?:[\w-]{1,63}\.){1,8}[a-z]{2,63})/i.exec(
      line,
    )?.[1];
    if (name) found.add(domainOf(name));
  }
  return found;
}

/**
 * A well-known provider's host that shows the certificate of somebody else: the network has diverted the connection.
 * For a host that nobody knows, a wrong name is just a wrong name.
 */
function redirected(
  facts: Observation,
  text: string,
  add: (cause: Evidence['cause'], points: number, reason: string) => void,
): void {
  const shown =
    /Peer certificate CN=[`'"]?([*\w.-]+)['"]? did not match expected CN=[`'"]?([\w.-]+)/i.exec(text) ??
    /certificate is valid for ([*\w.-]+)(?:,[^\n]{0,300})?, not ([\w.-]+)/i.exec(text) ??
    swap(/Host: ([\w.-]+?)\.? is not in the cert's (?:altnames|list): (?:DNS:)?([*\w.-]+)/i.exec(text)) ??
    swap(/not valid for '?([\w.-]+)'?.{0,80}(?:DNS:|CN=)([*\w.-]+)/i.exec(text));
  const presented = shown?.[1];
  const wanted = shown?.[2] ?? facts.config?.host;
  if (!presented || !wanted || domainOf(presented) === domainOf(wanted)) return;
  const known = vendors.some(
    ({ kind, recognise }) =>
      kind === 'provider' && recognise.hosts?.some((pattern) => new RegExp(pattern.source, 'i').test(wanted)),
  );
  const theirs = vendors.some(
    ({ recognise }) =>
      recognise.hosts?.some((pattern) => new RegExp(pattern.source, 'i').test(wanted)) &&
      recognise.hosts.some((pattern) =>
        new RegExp(pattern.source, 'i').test(presented.replace(/^\*\./, 'smtp.')),
      ),
  );
  if (known && !theirs) {
    add(
      'connection-redirected-by-host',
      weights.decisive * 1.5,
      `${wanted} showed a certificate of ${presented}`,
    );
  }
}

function swap(
  match: RegExpExecArray | null,
): readonly [string, string | undefined, string | undefined] | null {
  return match ? [match[0], match[2], match[1]] : null;
}

function domainOf(name: string): string {
  return name.toLowerCase().replace(/\.$/, '').split('.').slice(-2).join('.');
}
