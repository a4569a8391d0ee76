import { chmod, chown, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lab } from '../lab.ts';
import { account } from './accounts.ts';
import { waitUntilReady } from './ready.ts';
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

/** SASL mechanisms Dovecot can offer here. */
export type DovecotMechanism =
  | 'PLAIN'
  | 'LOGIN'
  | 'CRAM-MD5'
  | 'DIGEST-MD5'
  | 'SCRAM-SHA-1'
  | 'SCRAM-SHA-256'
  | 'XOAUTH2'
  | 'OAUTHBEARER';

/** A user with the extra fields of a Dovecot passwd-file, such as `nologin=yes reason=…`. */
export interface DovecotUser extends User {
  readonly extra?: string;
  /** Scheme in which `password` is already stored, such as `SHA512-CRYPT`. Default: it is the password itself. */
  readonly scheme?: string;
}

export interface DovecotOptions {
  /** What to serve: mail submission, IMAP, LMTP (all three on TCP). Authentication for Postfix and Exim always is. */
  readonly protocol?: 'submission' | 'imap' | 'lmtp';
  readonly tls?: TlsMode;
  readonly certificate?: TlsFiles;
  readonly ipVersions?: IpVersions;
  readonly users?: readonly DovecotUser[];
  readonly mechanisms?: readonly DovecotMechanism[];
  /** Where submitted mail goes: a server that relays for 127.0.0.1. */
  readonly relay?: { readonly host: string; readonly port: number };
  /** More configuration, in Dovecot's own words, read last. */
  readonly config?: string;
  /** In place of the passdb that reads the users. */
  readonly passdb?: string;
  /** Network namespace to run in. Listeners on its addresses come with `config`, and whoever starts it waits for them. */
  readonly namespace?: string;
}

/** A running Dovecot. */
export interface Dovecot extends MailServer {
  /** Unix socket of its authentication service, for `startPostfix` and `startExim`. */
  readonly authSocket: string;
  /** Mailboxes, one Maildir per user: `<user>/Maildir`. */
  readonly mailDirectory: string;
  readonly configFile: string;
  /** Where its sockets are. */
  readonly runDirectory: string;
}

/** Starts Dovecot with its own configuration. Without a protocol it only authenticates for another server. */
export async function startDovecot(lab: Lab, options: DovecotOptions = {}): Promise<Dovecot> {
  const directory = await mkdtemp(join(lab.directory, 'dovecot-'));
  await chmod(directory, 0o755);
  const paths = {
    run: join(directory, 'run'),
    mail: join(directory, 'mail'),
    users: join(directory, 'users'),
    config: join(directory, 'dovecot.conf'),
    auth: join(directory, 'run', 'auth-client-lab'),
  };
  await mkdir(paths.run);
  await mkdir(paths.mail);
  const { uid, gid } = account('vmail');
  await chown(paths.mail, uid, gid);
  await writeFile(paths.users, passwdFile(options.users ?? []));
  const port = options.protocol === undefined ? 0 : await lab.freePort();
  await writeFile(paths.config, configuration(options, paths, port));
  // It clears the environment of its children, so the run's mark does not reach them: the process group does.
  const process = await spawnInTree(lab, 'dovecot', 'dovecot', ['-F', '-c', paths.config], {
    // Asked to end it waits a second for its children; nothing here is worth that.
    stopSignal: 'SIGKILL',
    ...(options.namespace === undefined ? {} : { namespace: options.namespace }),
  });
  const versions = options.ipVersions ?? 'ipv4';
  const server = mailServer(versions, port, process);
  await process.waitForOutput(/Dovecot v\S+ \(\w+\) starting up/);
  if (options.protocol !== undefined && options.namespace === undefined) {
    for (const address of listenAddresses(versions))
      await waitUntilReady(process, address, port, { greets: options.tls !== 'implicit' });
  }
  return {
    ...server,
    authSocket: paths.auth,
    mailDirectory: paths.mail,
    configFile: paths.config,
    runDirectory: paths.run,
  };
}

function passwdFile(users: readonly DovecotUser[]): string {
  return users
    .map(({ name, extra = '', ...user }) => `${name}:${storedPassword(user)}::::::${extra}\n`)
    .join('');
}

/** In the clear, from which every mechanism can be computed; in base64, because a password may hold colons. */
function storedPassword({ password, scheme }: Pick<DovecotUser, 'password' | 'scheme'>): string {
  if (scheme !== undefined) return `{${scheme}}${password}`;
  return `{PLAIN.b64}${Buffer.from(password).toString('base64')}`;
}

interface Paths {
  readonly run: string;
  readonly mail: string;
  readonly users: string;
  readonly auth: string;
}

function configuration(options: DovecotOptions, paths: Paths, port: number): string {
  const { protocol, tls = 'none', certificate } = options;
  return [
    `base_dir = ${paths.run}`,
    `state_dir = ${paths.run}`,
    `protocols = ${protocol ?? ''}`,
    `listen = ${listenAddresses(options.ipVersions ?? 'ipv4').join(', ')}`,
    'log_path = /dev/stderr',
    'auth_verbose = yes',
    'default_internal_user = dovecot',
    'default_internal_group = dovecot',
    'default_login_user = dovenull',
    `auth_mechanisms = ${(options.mechanisms ?? ['PLAIN', 'LOGIN']).join(' ').toLowerCase()}`,
    // Whether a login may go over cleartext is the question of single scenarios, not of all.
    'disable_plaintext_auth = no',
    // It would sleep two seconds after each failed login.
    'auth_failure_delay = 0',
    // It makes an address that failed to log in wait at its next try, 15 seconds in the end.
    'service anvil {\n unix_listener anvil-auth-penalty {\n mode = 0\n }\n}',
    'mail_location = maildir:~/Maildir',
    ...(certificate === undefined || tls === 'none'
      ? ['ssl = no']
      : ['ssl = yes', `ssl_cert = <${certificate.chain}`, `ssl_key = <${certificate.key}`]),
    options.passdb ?? `passdb {\n driver = passwd-file\n args = username_format=%u ${paths.users}\n}`,
    `userdb {\n driver = static\n args = uid=vmail gid=vmail home=${paths.mail}/%u allow_all_users=yes\n}`,
    `service auth {\n unix_listener auth-client-lab {\n mode = 0666\n }\n}`,
    ...(protocol === undefined ? [] : [service(protocol, port, tls)]),
    ...(options.relay === undefined
      ? []
      : [`submission_relay_host = ${options.relay.host}`, `submission_relay_port = ${options.relay.port}`]),
    options.config ?? '',
    '',
  ].join('\n');
}

/** The protocol's listener on our port; the ones on the well-known ports are switched off. */
function service(protocol: 'submission' | 'imap' | 'lmtp', port: number, tls: TlsMode): string {
  const implicit = tls === 'implicit';
  const listener = (name: string, on: boolean, ssl: boolean): string =>
    `inet_listener ${name} {\n port = ${on ? port : 0}\n${ssl ? ' ssl = yes\n' : ''} }`;
  switch (protocol) {
    case 'submission':
      return `service submission-login {\n ${listener('submission', !implicit, false)}\n ${listener('submissions', implicit, true)}\n}`;
    case 'imap':
      return `service imap-login {\n ${listener('imap', !implicit, false)}\n ${listener('imaps', implicit, true)}\n}`;
    case 'lmtp':
      return `service lmtp {\n ${listener('lmtp', true, false)}\n}`;
  }
}
