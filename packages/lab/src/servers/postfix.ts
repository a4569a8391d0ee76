import { existsSync, readFileSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, utimes, writeFile } from 'node:fs/promises';
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
} from './server.ts';
import { runInTree, spawnInTree } from './tree.ts';

export interface PostfixOptions {
  /** Default `none`. */
  readonly tls?: TlsMode;
  /** Needed unless `tls` is `none`; `parameters` may point to others. */
  readonly certificate?: TlsFiles;
  readonly ipVersions?: IpVersions;
  /** A Dovecot to authenticate with; without it no login is offered. */
  readonly auth?: { readonly authSocket: string };
  /** Who may send to other domains: logged-in clients only (default), or every client from loopback addresses. */
  readonly relayFor?: 'logged-in' | 'loopback';
  /** main.cf parameters; they win over those of the lab. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Files written into the configuration folder, named in parameters as `$config_directory/<name>`. */
  readonly files?: Readonly<Record<string, string>>;
  /** More lines for master.cf. */
  readonly services?: readonly string[];
  readonly namespace?: string;
  /** False when it will never greet: then it counts as started once it says so in its log. */
  readonly greets?: boolean;
  /** Files laid over paths of the machine, such as `/etc/resolv.conf`. */
  readonly binds?: Readonly<Record<string, string>>;
}

/** A running Postfix. */
export interface Postfix extends MailServer {
  readonly configDirectory: string;
  /** Local mailboxes: `user@lab.test` is delivered to the Maildir `user/` here. */
  readonly mailDirectory: string;
}

/** Queue folders and who owns them, as Postfix' own `postfix-files` lists them. */
const queueFolders: Readonly<Record<string, 'postfix' | 'root'>> = {
  active: 'postfix',
  bounce: 'postfix',
  corrupt: 'postfix',
  defer: 'postfix',
  deferred: 'postfix',
  flush: 'postfix',
  hold: 'postfix',
  incoming: 'postfix',
  maildrop: 'postfix',
  pid: 'root',
  private: 'postfix',
  public: 'postfix',
  saved: 'postfix',
  trace: 'postfix',
};

/** Starts Postfix with its own configuration and queue. No message can leave the machine. */
export async function startPostfix(lab: Lab, options: PostfixOptions = {}): Promise<Postfix> {
  const directory = await mkdtemp(join(lab.directory, 'postfix-'));
  await chmod(directory, 0o755);
  const paths = {
    config: join(directory, 'config'),
    queue: join(directory, 'queue'),
    data: join(directory, 'data'),
    mail: join(directory, 'mail'),
    log: join(directory, 'log'),
  };
  for (const path of [paths.config, paths.queue, paths.data, paths.mail]) await mkdir(path);
  const postfix = account('postfix');
  await chown(paths.data, postfix.uid, postfix.gid);
  const { uid, gid } = account('vmail');
  await chown(paths.mail, uid, gid);
  for (const [name, owner] of Object.entries(queueFolders)) {
    const path = join(paths.queue, name);
    await mkdir(path, { mode: 0o700 });
    if (owner === 'postfix') await chown(path, postfix.uid, postfix.gid);
  }
  const versions = options.ipVersions ?? 'ipv4';
  const port = await lab.freePort();
  const parameters = { ...baseParameters(options, paths), ...options.parameters };
  const mailboxes = labMailboxes.map((name) => `${name}@${labDomain} ${name}/\n`).join('');
  const files: Readonly<Record<string, string>> = {
    'main.cf': Object.entries(parameters)
      .map(([name, value]) => `${name} = ${value}\n`)
      .join(''),
    'master.cf': masterCf(options, versions, port),
    mailboxes,
    ...options.files,
  };
  for (const [name, text] of Object.entries(files)) await writeOldFile(join(paths.config, name), text);
  const log = (): string => (existsSync(paths.log) ? readFileSync(paths.log, 'utf8') : '');
  // `-s` is what `postfix start-fg` runs after checks by shell scripts that take longer than the start itself.
  const process = await spawnInTree(
    lab,
    'postfix',
    '/usr/lib/postfix/sbin/master',
    ['-s', '-c', paths.config],
    {
      env: { MAIL_CONFIG: paths.config },
      ...(options.namespace === undefined ? {} : { namespace: options.namespace }),
      ...(options.binds === undefined ? {} : { binds: options.binds }),
    },
  );
  if (options.namespace === undefined) {
    try {
      if (options.greets === false) await waitForLog(log, /daemon started/);
      else {
        for (const address of listenAddresses(versions))
          await waitUntilReady(process, address, port, { greets: options.tls !== 'implicit', log });
      }
    } catch (cause) {
      // What is wrong with its parameters the master says to syslog alone; another of its programs says it to us.
      const said = await runInTree(lab, 'postfix', 'postqueue', ['-c', paths.config, '-p']).catch(String);
      throw new Error(`Postfix did not start: ${said}`, { cause });
    }
  }
  return {
    ...mailServer(versions, port, process, log),
    configDirectory: paths.config,
    mailDirectory: paths.mail,
  };
}

/** Postfix waits two seconds for a file to settle that was written just now, so date it back. */
async function writeOldFile(path: string, text: string): Promise<void> {
  await writeFile(path, text);
  const minuteAgo = Date.now() / 1000 - 60;
  await utimes(path, minuteAgo, minuteAgo);
}

function baseParameters(
  options: PostfixOptions,
  paths: Readonly<Record<'config' | 'queue' | 'data' | 'mail' | 'log', string>>,
): Readonly<Record<string, string>> {
  const { tls = 'none', certificate, auth } = options;
  return {
    compatibility_level: '3.6',
    queue_directory: paths.queue,
    data_directory: paths.data,
    daemon_directory: '/usr/lib/postfix/sbin',
    command_directory: '/usr/sbin',
    maillog_file: paths.log,
    maillog_file_prefixes: paths.log,
    mail_owner: 'postfix',
    setgid_group: 'postdrop',
    myhostname: `mail.${labDomain}`,
    mydestination: '',
    alias_maps: '',
    // What the machine's own configuration or DNS says must not decide how a scenario ends.
    mynetworks: options.relayFor === 'loopback' ? '127.0.0.0/8 [::1]/128' : '',
    smtpd_relay_restrictions: 'permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination',
    smtputf8_enable: 'yes',
    inet_protocols: 'all',
    smtpd_peername_lookup: 'no',
    virtual_mailbox_domains: labDomain,
    virtual_mailbox_maps: 'texthash:$config_directory/mailboxes',
    virtual_mailbox_base: paths.mail,
    virtual_uid_maps: `static:${account('vmail').uid}`,
    virtual_gid_maps: `static:${account('vmail').gid}`,
    // Mail to anywhere else is accepted from those who may relay, and goes nowhere.
    default_transport: 'discard:lab',
    relay_transport: 'discard:lab',
    ...(auth === undefined
      ? {}
      : { smtpd_sasl_auth_enable: 'yes', smtpd_sasl_type: 'dovecot', smtpd_sasl_path: auth.authSocket }),
    ...(tls === 'starttls' ? { smtpd_tls_security_level: 'may' } : {}),
    ...(tls === 'none' || certificate === undefined
      ? {}
      : { smtpd_tls_chain_files: `${certificate.key}, ${certificate.chain}` }),
  };
}

function masterCf(options: PostfixOptions, versions: IpVersions, port: number): string {
  const wrapper = options.tls === 'implicit' ? ' -o smtpd_tls_wrappermode=yes' : '';
  const listeners = listenAddresses(versions).map((address) => {
    const host = address.includes(':') ? `[${address}]` : address;
    return `${host}:${port} inet n - n - - smtpd${wrapper}`;
  });
  // Only what receiving, queueing and local delivery need; each service that is not there is not started either.
  return [
    ...listeners,
    'cleanup unix n - n - 0 cleanup',
    'qmgr unix n - n 300 1 qmgr',
    'tlsmgr unix - - n 1000? 1 tlsmgr',
    'rewrite unix - - n - - trivial-rewrite',
    'bounce unix - - n - 0 bounce',
    'defer unix - - n - 0 bounce',
    'trace unix - - n - 0 bounce',
    'verify unix - - n - 1 verify',
    'proxymap unix - - n - - proxymap',
    'error unix - - n - - error',
    'retry unix - - n - - error',
    'discard unix - - n - - discard',
    'virtual unix - n n - - virtual',
    'anvil unix - - n - 1 anvil',
    'postlog unix-dgram n - n - 1 postlogd',
    ...(options.services ?? []),
    '',
  ].join('\n');
}
