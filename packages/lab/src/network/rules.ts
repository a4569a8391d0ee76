/**
 * The faults of a network path, each as nftables rules of the router between client and server.
 * Every rule counts packets under its name, so a test can prove that it was the rule and nothing else.
 */

/** One rule: the base chain it belongs to, what it matches and does, and the name its counter is read by. */
export interface Rule {
  readonly chain: 'forward' | 'prerouting' | 'postrouting';
  readonly name: string;
  readonly match: string;
  readonly action: string;
}

/** The ways a router or host says no, in the words of `nft`: a RST, or an ICMP/ICMPv6 error. */
export type Rejection =
  | 'tcp-reset'
  | 'admin-prohibited'
  | 'host-unreachable'
  | 'no-route'
  | 'port-unreachable';

/** `ip` or `ip6`: the rule touches one IP version only. */
type Family = 'ip' | 'ip6';

interface Scope {
  readonly family?: Family;
  readonly name?: string;
}

/** SYNs (and everything else) to these TCP ports vanish. */
export function dropPorts(ports: readonly number[], scope: Scope = {}): Rule {
  return {
    chain: 'forward',
    name: scope.name ?? `drop-${ports.join('-')}`,
    match: `${onlyFamily(scope.family)}tcp dport ${set(ports)}`,
    action: 'drop',
  };
}

/** Everything that crosses the router vanishes, optionally of one IP version only. */
export function dropEverything(scope: Scope = {}): Rule {
  return {
    chain: 'forward',
    name: scope.name ?? `drop-all${scope.family === undefined ? '' : `-${scope.family}`}`,
    match: onlyFamily(scope.family).trim(),
    action: 'drop',
  };
}

/** TCP to these ports is turned away with a RST or an ICMP error. */
export function rejectPorts(ports: readonly number[], rejection: Rejection, scope: Scope = {}): Rule {
  return {
    chain: 'forward',
    name: scope.name ?? `${rejection}-${ports.join('-')}`,
    match: `${onlyFamily(scope.family)}tcp dport ${set(ports)}`,
    action: reject(rejection),
  };
}

/** All of one IP version, or of both, is turned away: a router without a route, or a filter that says so. */
export function rejectEverything(rejection: Exclude<Rejection, 'tcp-reset'>, scope: Scope = {}): Rule {
  return {
    chain: 'forward',
    name: scope.name ?? `${rejection}-all${scope.family === undefined ? '' : `-${scope.family}`}`,
    // Only what the client sends: the answers of the other IP version must pass.
    match: `iifname "client" ${onlyFamily(scope.family)}`.trim(),
    action: reject(rejection),
  };
}

/**
 * The handshake passes, data does not, in both directions: a filter that looks into the stream and then drops.
 * Data is told from the handshake by PSH or by length: SYN, SYN/ACK and ACK are at most 60 bytes over IPv4 and 80
 * over IPv6, and only the middle of a large write comes without PSH.
 */
export function dropDataAfterHandshake(ports: readonly number[]): readonly Rule[] {
  return (['dport', 'sport'] as const).flatMap((direction) => [
    {
      chain: 'forward',
      name: `data-${direction}-pushed`,
      match: `tcp ${direction} ${set(ports)} tcp flags & psh == psh`,
      action: 'drop',
    },
    {
      chain: 'forward',
      name: `data-${direction}-long`,
      match: `tcp ${direction} ${set(ports)} meta length > 128`,
      action: 'drop',
    },
  ]);
}

/**
 * Large packets from the server vanish and nobody is told: a tunnel with a smaller MTU whose "fragmentation needed" is
 * filtered. Greeting and EHLO pass, the server's certificates do not.
 *
 * @param bytes largest packet that passes, IP header included
 */
export function dropLargePackets(bytes: number): Rule {
  return {
    chain: 'forward',
    name: 'too-large',
    match: `iifname "server" meta length > ${bytes}`,
    action: 'drop',
  };
}

/**
 * The client's handshake succeeds and is then torn down: SYN and SYN/ACK pass, the client's ACK is answered
 * with a RST. For the client the connection was open.
 */
export function resetAfterHandshake(ports: readonly number[]): Rule {
  return {
    chain: 'forward',
    name: `reset-after-handshake-${ports.join('-')}`,
    match: `tcp dport ${set(ports)} tcp flags & (syn | ack) == ack`,
    action: reject('tcp-reset'),
  };
}

/** The first data the client sends is answered with a RST: the greeting still arrives, EHLO ends the connection. */
export function resetOnClientData(ports: readonly number[]): Rule {
  return {
    chain: 'forward',
    name: `reset-on-data-${ports.join('-')}`,
    match: `tcp dport ${set(ports)} tcp flags & psh == psh`,
    action: reject('tcp-reset'),
  };
}

/** Where a redirect sends connections. */
export interface RedirectTarget {
  readonly ip: string;
  readonly ip6: string;
  /** Unset: the port stays the same. */
  readonly port?: number;
}

/** Connections to these ports, whatever the destination, go to another server; the client cannot see it (DNAT). */
export function redirectPorts(ports: readonly number[], to: RedirectTarget): readonly Rule[] {
  const port = to.port === undefined ? '' : `:${to.port}`;
  const rule = (family: Family, address: string): Rule => ({
    chain: 'prerouting',
    name: `redirect-${family}-${ports.join('-')}`,
    match: `iifname "client" ${onlyFamily(family)}tcp dport ${set(ports)}`,
    action: `dnat ${family} to ${address}`,
  });
  return [rule('ip', `${to.ip}${port}`), rule('ip6', port === '' ? to.ip6 : `[${to.ip6}]${port}`)];
}

/** Only these client addresses get through to these ports, the others vanish: an allowlist in the provider's firewall. */
export function dropUnlessFrom(
  ports: readonly number[],
  sources: { ip: string; ip6: string },
): readonly Rule[] {
  const rule = (family: Family, address: string): Rule => ({
    chain: 'forward',
    name: `not-allowlisted-${family}`,
    match: `iifname "client" tcp dport ${set(ports)} ${family} saddr != ${address}`,
    action: 'drop',
  });
  return [rule('ip', sources.ip), rule('ip6', sources.ip6)];
}

/** The server sees the router's address in place of the client's, as behind any home or company router (NAT). */
export function hideClient(): Rule {
  return { chain: 'postrouting', name: 'hide-client', match: 'oifname "server"', action: 'masquerade' };
}

/** The ruleset as `nft -f` reads it; replaces what was there. */
export function renderRuleset(rules: readonly Rule[]): string {
  const chain = (name: Rule['chain'], definition: string): string => {
    const lines = rules
      .filter((rule) => rule.chain === name)
      .map((rule) => `    ${rule.match} counter ${rule.action} comment "${rule.name}"`);
    return `  chain ${name} {\n    ${definition}\n${lines.join('\n')}\n  }`;
  };
  return [
    'flush ruleset',
    'table inet postroad {',
    chain('prerouting', 'type nat hook prerouting priority dstnat; policy accept;'),
    chain('postrouting', 'type nat hook postrouting priority srcnat; policy accept;'),
    chain('forward', 'type filter hook forward priority filter; policy accept;'),
    '}',
    '',
  ].join('\n');
}

/** Reads the packet counters out of `nft --json list ruleset`, by rule name. */
export function readCounters(json: string): ReadonlyMap<string, number> {
  const counters = new Map<string, number>();
  const listing = JSON.parse(json) as {
    nftables: readonly { rule?: { comment?: string; expr: readonly { counter?: { packets: number } }[] } }[];
  };
  for (const { rule } of listing.nftables) {
    const counter = rule?.expr.find((part) => part.counter !== undefined)?.counter;
    if (rule?.comment !== undefined && counter !== undefined) counters.set(rule.comment, counter.packets);
  }
  return counters;
}

function set(ports: readonly number[]): string {
  return `{ ${ports.join(', ')} }`;
}

function onlyFamily(family: Family | undefined): string {
  if (family === undefined) return '';
  return `meta nfproto ${family === 'ip' ? 'ipv4' : 'ipv6'} `;
}

function reject(rejection: Rejection): string {
  return rejection === 'tcp-reset'
    ? 'meta l4proto tcp reject with tcp reset'
    : `reject with icmpx type ${rejection}`;
}
