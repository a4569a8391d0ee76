import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lab, LabProcess } from '../lab.ts';
import type { LabNetwork, Side } from '../network/network.ts';
import type { ZoneScript } from './answers.ts';
import { openScriptedDns } from './scripted-server.ts';

/** A DNS server of the lab. */
export interface LabDns {
  /** `127.0.0.1:12345`, as `--dns-server` takes it. */
  readonly address: string;
}

/** A scripted server in this process, with what it was asked. */
export interface LabScriptedDns extends LabDns {
  readonly questions: readonly string[];
}

/** Starts the scripted server on a free port of 127.0.0.1 or of `host`. */
export async function startScriptedDns(
  lab: Lab,
  zone: ZoneScript,
  host = '127.0.0.1',
): Promise<LabScriptedDns> {
  const { udp, tcp, questions } = await openScriptedDns(zone, host, await lab.freePort(host));
  const sockets = new Set<Socket>();
  tcp.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  lab.onClose('scripted DNS server', async () => {
    const closed = Promise.all([once(udp, 'close'), once(tcp, 'close')]);
    udp.close();
    tcp.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  });
  return { address: `${host}:${udp.address().port}`, questions };
}

/** Starts the scripted server on port 53 of one of a network's machines, in a process of its own. */
export async function startScriptedDnsIn(
  lab: Lab,
  network: LabNetwork,
  side: Side,
  host: string,
  zone: ZoneScript,
): Promise<void> {
  const file = join(lab.directory, `zone-${randomBytes(4).toString('hex')}.json`);
  await writeFile(file, JSON.stringify(zone));
  const program = fileURLToPath(new URL('program.ts', import.meta.url));
  const started = await network.spawn(side, process.execPath, [program, host, '53', file]);
  await started.waitForOutput(/^listening$/m);
}

/** What dnsmasq is to know. Any other name does not exist. */
export interface DnsmasqRecords {
  /** Name → addresses of both IP versions. A name with one version only has no record of the other (NODATA). */
  readonly hosts?: Readonly<Record<string, readonly string[]>>;
  readonly aliases?: Readonly<Record<string, string>>;
  readonly mx?: readonly {
    readonly domain: string;
    readonly exchange: string;
    readonly preference: number;
  }[];
  readonly srv?: readonly {
    readonly name: string;
    readonly target: string;
    readonly port: number;
    readonly priority?: number;
    readonly weight?: number;
  }[];
  readonly txt?: Readonly<Record<string, string>>;
}

/** Starts a real resolver, dnsmasq, on a free port of 127.0.0.1. */
export async function startDnsmasq(lab: Lab, records: DnsmasqRecords): Promise<LabDns> {
  const host = '127.0.0.1';
  const port = await lab.freePort(host);
  await untilReady(await lab.spawn('dnsmasq', dnsmasqArguments(lab, host, port, records)));
  return { address: `${host}:${port}` };
}

/** Starts dnsmasq on port 53 of one of a network's machines, normally the router: the client's resolv.conf names it. */
export async function startDnsmasqIn(
  lab: Lab,
  network: LabNetwork,
  side: Side,
  host: string,
  records: DnsmasqRecords,
): Promise<void> {
  await untilReady(await network.spawn(side, 'dnsmasq', dnsmasqArguments(lab, host, 53, records)));
}

async function untilReady(dnsmasq: LabProcess): Promise<void> {
  await dnsmasq.waitForOutput(/^dnsmasq: started/m);
}

function dnsmasqArguments(lab: Lab, host: string, port: number, records: DnsmasqRecords): readonly string[] {
  const all = <T>(items: readonly T[] | undefined, format: (item: T) => string): readonly string[] =>
    (items ?? []).map(format);
  return [
    '--no-daemon',
    '--conf-file=/dev/null',
    '--no-resolv',
    '--no-hosts',
    '--no-poll',
    // Neither a user nor a pid file of the system's own dnsmasq.
    '--user=root',
    `--pid-file=${join(lab.directory, `dnsmasq-${port}.pid`)}`,
    '--bind-interfaces',
    '--except-interface=none',
    `--listen-address=${host}`,
    `--port=${port}`,
    '--local-ttl=30',
    // Everything that is not named below does not exist; without this dnsmasq would refuse the question.
    '--local=/#/',
    ...all(
      Object.entries(records.hosts ?? {}),
      ([name, addresses]) => `--host-record=${[name, ...addresses]}`,
    ),
    ...all(Object.entries(records.aliases ?? {}), ([name, target]) => `--cname=${name},${target}`),
    ...all(records.mx, ({ domain, exchange, preference }) => `--mx-host=${domain},${exchange},${preference}`),
    ...all(
      records.srv,
      ({ name, target, port: to, priority = 0, weight = 0 }) =>
        `--srv-host=${name},${target},${to},${priority},${weight}`,
    ),
    ...all(Object.entries(records.txt ?? {}), ([name, text]) => `--txt-record=${name},${text}`),
  ];
}
