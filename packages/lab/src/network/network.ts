import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lab, LabProcess, SpawnOptions } from '../lab.ts';
import { runCommand } from './command.ts';
import { type Rule, readCounters, renderRuleset } from './rules.ts';

/**
 * The addresses of the path. 198.18.0.0/15 (RFC 2544) and 2001:2::/48 (RFC 5180) are set aside for measurements
 * between networks: they are not private, no one on the Internet has them, and nothing here leaves its namespace.
 */
export const addresses = {
  client: { ip: '198.18.1.2', ip6: '2001:2:0:1::2' },
  /** A second address of the client, for `--source`. */
  clientOther: { ip: '198.18.1.3', ip6: '2001:2:0:1::3' },
  /** The router on the client's side: also the client's name server. */
  router: { ip: '198.18.1.1', ip6: '2001:2:0:1::1' },
  /** The router on the server's side. */
  routerOther: { ip: '198.18.2.1', ip6: '2001:2:0:2::1' },
  server: { ip: '198.18.2.2', ip6: '2001:2:0:2::2' },
  /** A second address of the server. */
  serverOther: { ip: '198.18.2.3', ip6: '2001:2:0:2::3' },
  /** Nobody has it; the router asks for it in vain and then answers "host unreachable". */
  nobody: { ip: '198.18.2.99', ip6: '2001:2:0:2::99' },
} as const;

/** The three machines of the path. */
export type Side = 'client' | 'router' | 'server';
const sides: readonly Side[] = ['client', 'router', 'server'];

const namespaceFiles = '/etc/netns';
let networksOfThisProcess = 0;

/** What a network is started with. */
export interface NetworkOptions {
  /** Rules from the start; `setRules` changes them later. */
  readonly rules?: readonly Rule[];
  /** Name servers in all machines' resolv.conf. Default: the router's address on the client's side. */
  readonly nameServers?: readonly string[];
}

/** Three namespaces in a row: client, router, server; each with its own addresses, routes and firewall. */
export class LabNetwork {
  /** Name of each machine's namespace, for `ip netns exec` and `CheckCall.namespace`. */
  readonly namespaces: Readonly<Record<Side, string>>;
  readonly #lab: Lab;

  constructor(lab: Lab, namespaces: Readonly<Record<Side, string>>) {
    this.#lab = lab;
    this.namespaces = namespaces;
  }

  /** Runs a short command on one of the machines and gives its output. Throws when it fails. */
  run(side: Side, argv: readonly string[], input?: string): Promise<string> {
    return runCommand(['ip', 'netns', 'exec', this.namespaces[side], ...argv], input);
  }

  /** Starts a program on one of the machines; ended with the lab. */
  spawn(
    side: Side,
    command: string,
    args: readonly string[],
    options: SpawnOptions = {},
  ): Promise<LabProcess> {
    return this.#lab.spawn(command, args, { ...options, namespace: this.namespaces[side] });
  }

  /** Replaces the router's firewall rules; the counters start at zero. */
  async setRules(rules: readonly Rule[]): Promise<void> {
    await this.run('router', ['nft', '-f', '-'], renderRuleset(rules));
  }

  /** How many packets each rule has met, by the rule's name. */
  async counters(): Promise<ReadonlyMap<string, number>> {
    return readCounters(await this.run('router', ['nft', '--json', 'list', 'ruleset']));
  }

  /** Takes one IP version's default route from the client: "network is unreachable" without a packet sent. */
  async removeDefaultRoute(family: 'ip' | 'ip6'): Promise<void> {
    await this.run('client', ['ip', family === 'ip' ? '-4' : '-6', 'route', 'del', 'default']);
  }

  /** Takes all addresses of one IP version from the client, as on a machine that only has the other. */
  async removeAddresses(family: 'ip' | 'ip6'): Promise<void> {
    const flush = ['ip', '-4', 'address', 'flush', 'dev', 'eth0'];
    // A flush would leave the IPv6 default route, and packets would then wait for a neighbour in vain.
    const disable = ['sysctl', '-q', '-w', 'net.ipv6.conf.all.disable_ipv6=1'];
    await this.run('client', family === 'ip' ? flush : disable);
  }

  /** Gives the server one more IPv4 address, from any range, and the router the way to it. */
  async addServerAddress(ip: string): Promise<void> {
    await this.run('server', ['ip', 'address', 'add', `${ip}/32`, 'dev', 'eth0']);
    await this.run('router', ['ip', 'route', 'add', ip, 'via', addresses.server.ip]);
  }
}

/**
 * Starts a network. Needs root, `ip` and `nft`. Nothing of the machine's own network is changed: the veth pairs are
 * made inside the namespaces.
 *
 * @throws when a command fails; what was made until then is undone at the lab's close
 */
export async function startNetwork(lab: Lab, options: NetworkOptions = {}): Promise<LabNetwork> {
  networksOfThisProcess += 1;
  const prefix = `pr${process.pid}n${networksOfThisProcess}`;
  const namespaces = { client: `${prefix}c`, router: `${prefix}r`, server: `${prefix}s` };
  const network = new LabNetwork(lab, namespaces);
  for (const side of sides) await addNamespace(lab, namespaces[side]);
  for (const side of sides) await writeNamespaceFiles(namespaces[side], options);
  await runCommand(['ip', '-batch', '-'], `${link(namespaces, 'client')}\n${link(namespaces, 'server')}\n`);
  await Promise.all(
    sides.map((side) => runCommand(['ip', '-n', namespaces[side], '-batch', '-'], configure(side))),
  );
  // One question in a fifth of a second for a neighbour nobody has, where the default is three in three seconds.
  await network.run(
    'router',
    ['sysctl', '-q', '-w'].concat(
      ...['ipv4', 'ipv6'].map((version) => [
        `net.${version}.neigh.server.mcast_solicit=1`,
        `net.${version}.neigh.server.retrans_time_ms=200`,
      ]),
    ),
  );
  await network.setRules(options.rules ?? []);
  return network;
}

async function addNamespace(lab: Lab, name: string): Promise<void> {
  const files = join(namespaceFiles, name);
  lab.onClose(`network namespace ${name}`, async () => {
    await rm(files, { recursive: true, force: true });
    await runCommand(['ip', 'netns', 'del', name]);
  }, [
    ['ip', 'netns', 'del', name],
    ['rm', '-rf', files],
  ]);
  await runCommand(['ip', 'netns', 'add', name]);
  // Set before the links exist, so that they start with it: duplicate address detection would keep the links'
  // own addresses unusable for a second, and the limit on ICMP errors would make the third refusal a time-out.
  await runCommand(
    ['ip', 'netns', 'exec', name, 'sysctl', '-q', '-w'].concat(
      'net.ipv6.conf.all.accept_dad=0',
      'net.ipv6.conf.default.accept_dad=0',
      'net.ipv4.icmp_ratelimit=0',
      'net.ipv6.icmp.ratelimit=0',
      // Only the router passes on what is not for itself.
      ...(name.endsWith('r') ? ['net.ipv4.ip_forward=1', 'net.ipv6.conf.all.forwarding=1'] : []),
    ),
  );
}

/** `ip netns exec` mounts these files over /etc/resolv.conf and /etc/hosts of the programs it starts. */
async function writeNamespaceFiles(name: string, options: NetworkOptions): Promise<void> {
  const folder = join(namespaceFiles, name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'hosts'), '127.0.0.1 localhost\n::1 localhost\n');
  const nameServers = options.nameServers ?? [addresses.router.ip];
  const lines = nameServers.map((address) => `nameserver ${address}\n`);
  await writeFile(join(folder, 'resolv.conf'), `${lines.join('')}options timeout:1 attempts:2\n`);
}

function link(namespaces: Readonly<Record<Side, string>>, side: 'client' | 'server'): string {
  return `link add eth0 netns ${namespaces[side]} type veth peer name ${side} netns ${namespaces.router}`;
}

/** The `ip -batch` lines that give a machine its addresses and routes. */
function configure(side: Side): string {
  const address = (device: string, ...pairs: readonly { ip: string; ip6: string }[]): readonly string[] => [
    `link set ${device} up`,
    ...pairs.flatMap(({ ip, ip6 }, position) => [
      `address add ${ip}/24 dev ${device}`,
      // Without a preferred lifetime an address is used as source only when asked for.
      `address add ${ip6}/64 dev ${device} nodad${position === 0 ? '' : ' preferred_lft 0'}`,
    ]),
  ];
  const routes = ({ ip, ip6 }: { ip: string; ip6: string }): readonly string[] => [
    `route add default via ${ip}`,
    `route add default via ${ip6}`,
  ];
  const lines = {
    client: [...address('eth0', addresses.client, addresses.clientOther), ...routes(addresses.router)],
    router: [...address('client', addresses.router), ...address('server', addresses.routerOther)],
    server: [...address('eth0', addresses.server, addresses.serverOther), ...routes(addresses.routerOther)],
  };
  return ['link set lo up', ...lines[side], ''].join('\n');
}
