import { existsSync, readFileSync } from 'node:fs';
import { chmod, chown, copyFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lab } from '../lab.ts';
import { account } from './accounts.ts';
import { labDomain, labMailboxes } from './domain.ts';
import { waitForLog, waitUntilReady } from './ready.ts';
import {
  type IpVersions,
  listenAddresses,
  type MailServer,
  mailServer,
  type TlsFiles,
  type TlsMode,
  type User,
} from './server.ts';
import { spawnInTree } from './tree.ts';

/** Mechanisms Exim computes itself from a list of users. */
export type EximMechanism = 'PLAIN' | 'LOGIN' | 'CRAM-MD5';

export interface EximOptions {
  /** Default `none`. */
  readonly tls?: TlsMode;
  readonly certificate?: TlsFiles;
  /** PEM file of the authority that client certificates must come from. */
  readonly clientAuthority?: string;
  readonly ipVersions?: IpVersions;
  /** Users and mechanisms; without users no login is offered. */
  readonly users?: readonly User[];
  readonly mechanisms?: readonly EximMechanism[];
  /** When a login is offered: always (default), or only after TLS, as Debian's own configuration does. */
  readonly offerLogin?: 'always' | 'after-tls';
  /** Who may send to other domains: logged-in clients only (default), or every client from loopback addresses. */
  readonly relayFor?: 'logged-in' | 'loopback';
  /** Main options, `name = value` in Exim's words; they come after the lab's. */
  readonly options?: Readonly<Record<string, string>>;
  /** Statements of the RCPT ACL that come first. */
  readonly rcptAcl?: string;
  /** Statements of the DATA ACL; everything is accepted when absent. */
  readonly dataAcl?: string;
  /** Statements of the MAIL ACL. */
  readonly mailAcl?: string;
  /** Statements of the connect ACL. */
  readonly connectAcl?: string;
  readonly binds?: Readonly<Record<string, string>>;
  /** Network namespace to run in, and the address to listen on there in place of the loopback addresses. */
  readonly namespace?: string;
  readonly address?: string;
}

/** A running Exim. */
export interface Exim extends MailServer {
  readonly mailDirectory: string;
}

/** Starts Exim with its own configuration and spool. No message can leave the machine. */
export async function startExim(lab: Lab, options: EximOptions = {}): Promise<Exim> {
  const directory = await mkdtemp(join(lab.directory, 'exim-'));
  await chmod(directory, 0o755);
  const paths = {
    etc: join(directory, 'etc'),
    spool: join(directory, 'spool'),
    log: join(directory, 'log'),
    mail: join(directory, 'mail'),
    users: join(directory, 'users'),
    clients: join(directory, 'clients.pem'),
  };
  const exim = account('Debian-exim');
  for (const path of [paths.spool, paths.log]) {
    await mkdir(path);
    await chown(path, exim.uid, exim.gid);
  }
  await mkdir(paths.mail);
  const { uid, gid } = account('vmail');
  await chown(paths.mail, uid, gid);
  const certificate = await ownCertificate(directory, options.certificate);
  await writeFile(
    paths.users,
    (options.users ?? []).map(({ name, password }) => `${name}: ${password}\n`).join(''),
  );
  if (options.clientAuthority !== undefined)
    await copyFile(options.clientAuthority, join(directory, 'clients.pem'));
  const versions = options.ipVersions ?? 'ipv4';
  const port = await lab.freePort();
  // Under its compiled-in name: a configuration given with -C would cost Exim its privileges at delivery.
  await mkdir(join(paths.etc, 'exim4'), { recursive: true });
  await writeFile(
    join(paths.etc, 'exim4', 'exim4.conf'),
    configuration({ ...options, ...certificate }, paths, versions, port),
  );
  const process = await spawnInTree(lab, 'exim', '/usr/sbin/exim4', ['-bdf'], {
    etc: paths.etc,
    ...(options.binds === undefined ? {} : { binds: options.binds }),
    ...(options.namespace === undefined ? {} : { namespace: options.namespace }),
  });
  const log = (): string =>
    process.output() +
    ['main', 'panic']
      .map((name) => join(paths.log, `${name}log`))
      .filter((path) => existsSync(path))
      .map((path) => readFileSync(path, 'utf8'))
      .join('');
  const server = mailServer(versions, port, process, log);
  if (options.namespace !== undefined && options.address !== undefined) {
    // It cannot be reached from here, and it listens before it says so.
    await waitForLog(log, /daemon started/);
    const { address } = options;
    return { ...server, host: address, target: `${address}:${port}`, mailDirectory: paths.mail };
  }
  for (const address of listenAddresses(versions))
    await waitUntilReady(process, address, port, { greets: options.tls !== 'implicit', log });
  return { ...server, mailDirectory: paths.mail };
}

/** Exim reads key and certificate after it has given up root, so it gets copies it may read. */
async function ownCertificate(
  directory: string,
  files: TlsFiles | undefined,
): Promise<{ certificate?: TlsFiles }> {
  if (files === undefined) return {};
  const own = { key: join(directory, 'key.pem'), chain: join(directory, 'chain.pem'), ca: files.ca };
  const { uid, gid } = account('Debian-exim');
  for (const name of ['key', 'chain'] as const) {
    await copyFile(files[name], own[name]);
    await chown(own[name], uid, gid);
  }
  return { certificate: own };
}

function configuration(
  options: EximOptions,
  paths: Readonly<Record<'spool' | 'log' | 'mail' | 'users' | 'clients', string>>,
  versions: IpVersions,
  port: number,
): string {
  const { tls = 'none', certificate } = options;
  const acls = Object.entries({ connect: options.connectAcl, mail: options.mailAcl, data: options.dataAcl });
  return [
    `primary_hostname = mail.${labDomain}`,
    `spool_directory = ${paths.spool}`,
    `log_file_path = ${paths.log}/%slog`,
    `pid_file_path = ${paths.spool}/pid`,
    `local_interfaces = <; ${(options.address === undefined ? listenAddresses(versions) : [options.address]).join(' ; ')}`,
    `daemon_smtp_ports = ${port}`,
    `domainlist local_domains = ${labDomain}`,
    `hostlist relay_from = <; ${options.relayFor === 'loopback' ? '127.0.0.0/8 ; ::1' : ''}`,
    tls === 'none' || certificate === undefined
      ? 'tls_advertise_hosts ='
      : `tls_advertise_hosts = *\ntls_certificate = ${certificate.chain}\ntls_privatekey = ${certificate.key}`,
    ...(tls === 'implicit' ? [`tls_on_connect_ports = ${port}`] : []),
    ...(options.clientAuthority === undefined ? [] : [`tls_verify_certificates = ${paths.clients}`]),
    'acl_smtp_rcpt = acl_rcpt',
    ...acls.filter(([, text]) => text !== undefined).map(([name]) => `acl_smtp_${name} = acl_${name}`),
    'keep_environment =',
    ...Object.entries(options.options ?? {}).map(([name, value]) => `${name} = ${value}`),
    'begin acl',
    'acl_rcpt:',
    options.rcptAcl ?? '',
    '  accept hosts = +relay_from',
    '  accept authenticated = *',
    // The wording of Exim's default configuration.
    '  require message = relay not permitted',
    '          domains = +local_domains',
    '  require verify = recipient',
    '  accept',
    ...acls.filter(([, text]) => text !== undefined).map(([name, text]) => `acl_${name}:\n${text}\n  accept`),
    'begin routers',
    `mailboxes:\n driver = accept\n domains = +local_domains\n local_parts = ${labMailboxes.join(' : ')}\n transport = maildir`,
    // Mail to anywhere else is accepted from those who may relay, and goes nowhere.
    'elsewhere:\n driver = accept\n domains = ! +local_domains\n transport = nowhere',
    'begin transports',
    `maildir:\n driver = appendfile\n maildir_format\n directory = ${paths.mail}/$local_part_data\n user = vmail`,
    'nowhere:\n driver = appendfile\n file = /dev/null\n user = vmail',
    'begin authenticators',
    ...((options.users ?? []).length === 0 ? [] : authenticators(options, paths.users)),
    '',
  ].join('\n');
}

function authenticators(options: EximOptions, users: string): readonly string[] {
  const password = (name: string): string => `\${lookup{$${name}}lsearch{${users}}{$value}fail}`;
  const known = (user: string, secret: string): string =>
    `\${lookup{$${user}}lsearch{${users}}{\${if eq{$value}{$${secret}}}}{false}}`;
  const when =
    options.offerLogin === 'after-tls' ? ` server_advertise_condition = \${if def:tls_in_cipher}\n` : '';
  const texts: Record<EximMechanism, string> = {
    PLAIN: `plain:\n driver = plaintext\n public_name = PLAIN\n server_prompts = :\n server_condition = ${known('auth2', 'auth3')}\n server_set_id = $auth2\n${when}`,
    LOGIN: `login:\n driver = plaintext\n public_name = LOGIN\n server_prompts = <| Username: | Password:\n server_condition = ${known('auth1', 'auth2')}\n server_set_id = $auth1\n${when}`,
    'CRAM-MD5': `cram_md5:\n driver = cram_md5\n public_name = CRAM-MD5\n server_secret = ${password('auth1')}\n server_set_id = $auth1\n${when}`,
  };
  return (options.mechanisms ?? ['PLAIN', 'LOGIN']).map((mechanism) => texts[mechanism]);
}
