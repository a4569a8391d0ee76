import { existsSync, readFileSync } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Lab } from '../lab.ts';
import { labDomain } from './domain.ts';
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
import { runInTree, spawnInTree } from './tree.ts';

/** Mechanisms of Cyrus SASL, which Sendmail checks logins with. */
export type SendmailMechanism =
  | 'PLAIN'
  | 'LOGIN'
  | 'CRAM-MD5'
  | 'DIGEST-MD5'
  | 'SCRAM-SHA-1'
  | 'SCRAM-SHA-256';

export interface SendmailOptions {
  /** Default `none`. */
  readonly tls?: TlsMode;
  readonly certificate?: TlsFiles;
  readonly ipVersions?: IpVersions;
  /** Users as `user@realm`; without them no login is offered. */
  readonly users?: readonly User[];
  readonly mechanisms?: readonly SendmailMechanism[];
  /** Letters of DaemonPortOptions' M=: `a` wants a login, `u` takes senders without a domain, and so on. */
  readonly modifiers?: string;
  /** Who may send to other domains: logged-in clients only (default), or every client from loopback addresses. */
  readonly relayFor?: 'logged-in' | 'loopback';
  /** m4 macros `conf…`, such as `{ confMAX_MESSAGE_SIZE: '100' }`. */
  readonly macros?: Readonly<Record<string, string>>;
  /** FEATURE lines and other m4 text, before the mailers. */
  readonly features?: readonly string[];
  /** Whether a sender's domain must be in DNS; needs `binds` with a DNS. Default: it is not looked up. */
  readonly senderDomains?: 'must-resolve';
  readonly binds?: Readonly<Record<string, string>>;
}

/**
 * Starts Sendmail with a configuration made by its own m4 files. It relays for 127.0.0.1 and ::1 whatever it is
 * told, so what it refuses is seen from another loopback address (`--source 127.0.0.2`).
 */
export async function startSendmail(lab: Lab, options: SendmailOptions = {}): Promise<MailServer> {
  const directory = await mkdtemp(join(lab.directory, 'sendmail-'));
  await chmod(directory, 0o755);
  const paths = {
    // Sendmail refuses files below a folder others may write to, as /tmp is; so it sees them in /etc and /var/spool.
    etc: join(directory, 'etc'),
    spool: join(directory, 'spool'),
    dialogue: join(directory, 'dialogue'),
  };
  const mail = join(paths.etc, 'mail');
  await mkdir(mail, { recursive: true });
  await mkdir(join(paths.etc, 'sasl2'));
  await mkdir(join(paths.spool, 'mqueue'), { recursive: true, mode: 0o700 });
  const versions = options.ipVersions ?? 'ipv4';
  const port = await lab.freePort();
  const m4 = ['-D_CF_DIR_=/usr/share/sendmail/cf/', '/usr/share/sendmail/cf/m4/cf.m4', '-'];
  const input = configuration(options, versions, port);
  const files: Readonly<Record<string, string>> = {
    'mail/sendmail.cf': await runInTree(lab, 'sendmail', 'm4', m4, { input }),
    'mail/aliases': 'nothing: nobody\n',
    'mail/relay-domains': options.relayFor === 'loopback' ? '127\n[127.0.0.1]\nIPv6:::1\n' : '',
    // It looks its own name up and sleeps a minute when that fails, so it is told, and asks nobody else.
    'mail/service.switch': `hosts files${options.senderDomains === 'must-resolve' ? ' dns' : ''}\naliases files\n`,
    hosts: `127.0.0.1 mail.${labDomain} localhost ${hostname()}\n127.0.0.2 client.${labDomain}\n::1 localhost\n`,
    'sasl2/Sendmail.conf': `pwcheck_method: auxprop\nauxprop_plugin: sasldb\nmech_list: ${mechanismsOf(options).join(' ')}\n`,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(paths.etc, name), text);
  for (const user of options.users ?? []) await addUser(lab, join(paths.etc, 'sasldb2'), user);
  if (options.certificate !== undefined) {
    const { key, chain, ca } = options.certificate;
    for (const [name, path] of Object.entries({ key, chain }))
      await copyFile(path, join(mail, `${name}.pem`));
    // It sends the first certificate of its file alone and finds the intermediates here.
    await writeFile(join(mail, 'ca.pem'), (await readFile(chain, 'utf8')) + (await readFile(ca, 'utf8')));
  }
  // Its log goes to syslog only; the dialogue, which -X writes, is what a scenario needs.
  const process = await spawnInTree(
    lab,
    'sendmail',
    '/usr/libexec/sendmail/sendmail',
    ['-bD', '-C', '/etc/mail/sendmail.cf', '-X', paths.dialogue],
    { etc: paths.etc, binds: { '/var/spool': paths.spool, ...options.binds } },
  );
  const log = (): string =>
    process.output() + (existsSync(paths.dialogue) ? readFileSync(paths.dialogue, 'utf8') : '');
  for (const address of listenAddresses(versions))
    await waitUntilReady(process, address, port, { greets: options.tls !== 'implicit', log });
  return mailServer(versions, port, process, log);
}

function mechanismsOf(options: SendmailOptions): readonly SendmailMechanism[] {
  return options.mechanisms ?? ['PLAIN', 'LOGIN'];
}

async function addUser(lab: Lab, database: string, { name, password }: User): Promise<void> {
  const [user = '', realm = labDomain] = name.split('@');
  await runInTree(lab, 'sendmail', 'saslpasswd2', ['-p', '-c', '-f', database, '-u', realm, user], {
    input: password,
  });
}

function configuration(options: SendmailOptions, versions: IpVersions, port: number): string {
  const { tls = 'none', certificate, users = [] } = options;
  const modifiers = `${options.modifiers ?? ''}${tls === 'implicit' ? 's' : ''}`;
  const macros: Record<string, string> = {
    confPID_FILE: '/var/spool/pid',
    QUEUE_DIR: '/var/spool/mqueue',
    STATUS_FILE: '',
    ALIAS_FILE: 'text:/etc/mail/aliases',
    HELP_FILE: '',
    confDOMAIN_NAME: `mail.${labDomain}`,
    confTRUSTED_USER: 'smmta',
    confDEF_USER_ID: 'smmta',
    confCR_FILE: '/etc/mail/relay-domains',
    confSERVICE_SWITCH_FILE: '/etc/mail/service.switch',
    // Every delivery ends in a program that reads the message and forgets it: nothing can leave the machine.
    LOCAL_MAILER_PATH: '/bin/cat',
    LOCAL_MAILER_ARGS: 'cat',
    SMART_HOST: 'nowhere:localhost',
    confTO_IDENT: '0',
    // A busy machine must not change what it says.
    confQUEUE_LA: '1000',
    confREFUSE_LA: '1000',
    confDELAY_LA: '0',
    confTO_RESOLVER_RETRANS_FIRST: '1s',
    confTO_RESOLVER_RETRY_FIRST: '1',
    confPRIVACY_FLAGS: 'noexpn',
    ...(users.length === 0
      ? {}
      : {
          confAUTH_MECHANISMS: mechanismsOf(options).join(' '),
          confAUTH_OPTIONS: 'A',
          confAUTH_REALM: labDomain,
        }),
    ...(tls === 'none' || certificate === undefined
      ? {}
      : {
          confSERVER_CERT: '/etc/mail/chain.pem',
          confSERVER_KEY: '/etc/mail/key.pem',
          confCACERT: '/etc/mail/ca.pem',
          confCACERT_PATH: '/etc/ssl/certs',
        }),
    ...options.macros,
  };
  const listeners = listenAddresses(versions).map((address) => {
    const family = address.includes(':') ? 'inet6' : 'inet';
    const letters = modifiers === '' ? '' : `, M=${modifiers}`;
    return `DAEMON_OPTIONS(\`Family=${family}, Name=MTA-${family}, Addr=${address}, Port=${port}${letters}')`;
  });
  return [
    'divert(0)',
    "OSTYPE(`linux')",
    ...Object.entries(macros).map(([name, value]) => `define(\`${name}', \`${value}')dnl`),
    "FEATURE(`no_default_msa')",
    ...(options.senderDomains === 'must-resolve' ? [] : ["FEATURE(`accept_unresolvable_domains')"]),
    "FEATURE(`nocanonify')",
    ...(users.length === 0 ? [] : [`TRUST_AUTH_MECH(\`${mechanismsOf(options).join(' ')}')`]),
    ...(options.features ?? []),
    ...listeners,
    "MAILER(`local')",
    "MAILER(`smtp')",
    'MAILER_DEFINITIONS',
    'Mnowhere, P=/bin/cat, F=lsDFMu, A=cat',
    'LOCAL_CONFIG',
    `Cw${labDomain}`,
    '',
  ].join('\n');
}
