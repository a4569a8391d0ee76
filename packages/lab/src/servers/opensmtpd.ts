import { execFile } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Lab } from '../lab.ts';
import { account } from './accounts.ts';
import { labDomain, labMailboxes } from './domain.ts';
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

const run = promisify(execFile);

export interface OpenSmtpdOptions {
  /** Default `none`. */
  readonly tls?: TlsMode;
  readonly certificate?: TlsFiles;
  readonly ipVersions?: IpVersions;
  /** Users; without them no login is offered. It offers PLAIN and LOGIN, and only over TLS. */
  readonly users?: readonly User[];
  /** Whether a client must log in before MAIL. Default: it may. */
  readonly login?: 'optional' | 'required';
  /** Who may send to other domains: logged-in clients only (default), or every client. */
  readonly relayFor?: 'logged-in' | 'everyone';
  /** More lines of smtpd.conf, before the listeners. */
  readonly config?: string;
}

/** A running OpenSMTPD. */
export interface OpenSmtpd extends MailServer {
  readonly mailDirectory: string;
}

/** Starts OpenSMTPD with its own configuration and spool. No message can leave the machine. */
export async function startOpenSmtpd(lab: Lab, options: OpenSmtpdOptions = {}): Promise<OpenSmtpd> {
  const directory = await mkdtemp(join(lab.directory, 'opensmtpd-'));
  await chmod(directory, 0o755);
  const paths = {
    spool: join(directory, 'spool'),
    lib: join(directory, 'lib'),
    run: join(directory, 'run'),
    mail: join(directory, 'mail'),
    users: join(directory, 'users'),
    config: join(directory, 'smtpd.conf'),
  };
  for (const path of [paths.run, paths.mail]) await mkdir(path);
  await mkdir(join(paths.lib, 'opensmtpd', 'empty'), { recursive: true });
  // It makes the folders below itself and only wants this one to be there.
  await mkdir(join(paths.spool, 'smtpd'), { recursive: true, mode: 0o711 });
  const { uid, gid } = account('vmail');
  await chown(paths.mail, uid, gid);
  await writeFile(paths.users, (await Promise.all((options.users ?? []).map(hashedUser))).join(''));
  await chown(paths.users, account('opensmtpd').uid, 0);
  const versions = options.ipVersions ?? 'ipv4';
  const port = await lab.freePort();
  await writeFile(paths.config, configuration(options, paths, versions, port), { mode: 0o600 });
  // Spool, socket and chroot have compiled-in places.
  const binds = { '/var/spool': paths.spool, '/var/lib': paths.lib, '/run': paths.run };
  const process = await spawnInTree(lab, 'opensmtpd', '/usr/sbin/smtpd', ['-d', '-f', paths.config], {
    binds,
  });
  for (const address of listenAddresses(versions))
    await waitUntilReady(process, address, port, { greets: options.tls !== 'implicit' });
  return {
    ...mailServer(versions, port, process),
    mailDirectory: paths.mail,
  };
}

async function hashedUser({ name, password }: User): Promise<string> {
  const result = run('openssl', ['passwd', '-6', '-stdin']);
  result.child.stdin?.end(`${password}\n`);
  return `${name} ${(await result).stdout.trim()}\n`;
}

function configuration(
  options: OpenSmtpdOptions,
  paths: Readonly<Record<'mail' | 'users', string>>,
  versions: IpVersions,
  port: number,
): string {
  const { tls = 'none', certificate, users = [] } = options;
  const secure =
    tls === 'none' || certificate === undefined ? '' : tls === 'implicit' ? ' smtps pki lab' : ' tls pki lab';
  const login =
    users.length === 0 ? '' : options.login === 'required' ? ' auth <users>' : ' auth-optional <users>';
  const anyone = options.relayFor === 'everyone' ? 'match from any for any' : 'match from any auth for any';
  return [
    ...(secure === '' || certificate === undefined
      ? []
      : [`pki lab cert "${certificate.chain}"`, `pki lab key "${certificate.key}"`]),
    `table users file:${paths.users}`,
    // OpenSMTPD takes "@" for every address.
    `table mailboxes { ${labMailboxes.map((name) => `"${name}@${labDomain}" = vmail`).join(', ')} }`,
    'table everywhere { "@" = vmail }',
    options.config ?? '',
    ...listenAddresses(versions).map(
      (address) => `listen on ${address} port ${port} hostname mail.${labDomain}${secure}${login}`,
    ),
    `action "mailbox" maildir "${paths.mail}/%{rcpt.user}" virtual <mailboxes>`,
    // Mail to anywhere else is accepted from those who may relay, and goes nowhere.
    'action "nowhere" mda "/bin/cat > /dev/null" virtual <everywhere>',
    `match from any for domain "${labDomain}" action "mailbox"`,
    `${anyone} action "nowhere"`,
    '',
  ].join('\n');
}
