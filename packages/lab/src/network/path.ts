/** A whole way from a client to a real mail server: the ground on which the network scenarios stand. */
import { createCertificates, writeCertificateFiles } from '../certificates.ts';
import type { ZoneScript } from '../dns/answers.ts';
import { type DnsmasqRecords, startDnsmasqIn, startScriptedDnsIn } from '../dns/start.ts';
import type { Lab } from '../lab.ts';
import type { CheckCall, Need } from '../scenarios/types.ts';
import { startDovecot } from '../servers/dovecot.ts';
import { type Postfix, startPostfix } from '../servers/postfix.ts';
import type { TlsFiles } from '../servers/server.ts';
import { addresses, type LabNetwork, type NetworkOptions, startNetwork } from './network.ts';
import { waitUntilListening } from './wait.ts';

/** The server's name on every path that does not say otherwise. */
export const serverName = 'mail.lab.test';

/** Time limit of the checks: what is dropped costs all of it. */
const timeoutSeconds = '6';

/** What a scenario on such a path needs. */
export const pathNeeds: readonly Need[] = ['root', 'postfix', 'dnsmasq', 'nftables'];

/** The login of paths with `login`. */
export const login = { name: 'alice', password: 'correct horse battery' } as const;

/** What the path consists of. */
export interface PathOptions extends NetworkOptions {
  /** What the client's name server knows. Default: `mail.lab.test` with the server's IPv4 and IPv6 address. */
  readonly dns?: { readonly records: DnsmasqRecords } | { readonly script: ZoneScript };
  /** Ports on which Postfix speaks cleartext with STARTTLS. Default 25, 587, 2525. */
  readonly starttlsPorts?: readonly number[];
  /** Ports on which it speaks TLS at once. Default 465. */
  readonly implicitPorts?: readonly number[];
  /** IP versions the server listens on. Default both. */
  readonly listens?: 'both' | 'ip' | 'ip6';
  /** Names in the certificate, the server's own first. Default `mail.lab.test`. */
  readonly names?: readonly string[];
  /** Offer a login, after TLS, with the one of `login`. */
  readonly login?: boolean;
  /** Postfix parameters. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
}

/** A running path. */
export interface MailPath {
  readonly network: LabNetwork;
  readonly server: Postfix;
  /** The server's certificate, and the root the client is told to trust. */
  readonly certificate: TlsFiles;
  /** How to check the server from the client. `extra` goes after the target. */
  check(target?: string, extra?: readonly string[]): CheckCall;
}

/** Starts network, name server and Postfix (with Dovecot behind it when there is a login). */
export async function startPath(lab: Lab, options: PathOptions = {}): Promise<MailPath> {
  const { names = [serverName], starttlsPorts = [25, 587, 2525], implicitPorts = [465] } = options;
  const network = await startNetwork(lab, options);
  const setup = await createCertificates('healthy', { names });
  const certificate = await writeCertificateFiles(lab.directory, setup);
  const [server] = await Promise.all([
    startServer(lab, network, certificate, { ...options, starttlsPorts, implicitPorts, names }),
    startNameServer(lab, network, options.dns),
  ]);
  return {
    network,
    server,
    certificate,
    check(target = `${serverName}:587`, extra = []) {
      return {
        args: [
          target,
          '--ca',
          certificate.ca,
          '--ehlo',
          'client.lab.test',
          '--timeout',
          timeoutSeconds,
          ...extra,
        ],
        namespace: network.namespaces.client,
      };
    },
  };
}

async function startServer(
  lab: Lab,
  network: LabNetwork,
  certificate: TlsFiles,
  options: PathOptions & Required<Pick<PathOptions, 'starttlsPorts' | 'implicitPorts' | 'names'>>,
): Promise<Postfix> {
  const [name = serverName] = options.names;
  const dovecot = options.login === true ? await startDovecot(lab, { users: [login] }) : undefined;
  const hosts = { both: ['0.0.0.0', '[::]'], ip: ['0.0.0.0'], ip6: ['[::]'] }[options.listens ?? 'both'];
  const service = (port: number, wrapper: string): readonly string[] =>
    hosts.map((host) => `${host}:${port} inet n - n - - smtpd${wrapper}`);
  const server = await startPostfix(lab, {
    tls: 'starttls',
    certificate,
    namespace: network.namespaces.server,
    services: [
      ...options.starttlsPorts.flatMap((port) => service(port, '')),
      ...options.implicitPorts.flatMap((port) => service(port, ' -o smtpd_tls_wrappermode=yes')),
    ],
    parameters: { myhostname: name, smtpd_tls_auth_only: 'yes', ...options.parameters },
    ...(dovecot === undefined ? {} : { auth: dovecot }),
    ...(options.files === undefined ? {} : { files: options.files }),
  });
  await waitUntilListening(
    network,
    'server',
    [...options.starttlsPorts, ...options.implicitPorts],
    server.log,
  );
  return server;
}

async function startNameServer(lab: Lab, network: LabNetwork, dns: PathOptions['dns']): Promise<void> {
  const host = addresses.router.ip;
  if (dns !== undefined && 'script' in dns)
    return startScriptedDnsIn(lab, network, 'router', host, dns.script);
  const records = dns?.records ?? { hosts: { [serverName]: [addresses.server.ip, addresses.server.ip6] } };
  return startDnsmasqIn(lab, network, 'router', host, records);
}
