import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lab } from '../lab.ts';

/** A system account as a server's program sees it. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Accounts the servers insist on. They exist only in the private /etc/passwd of lab processes, never on the
 * machine. The numbers lie in the range Debian keeps for nobody (60000–64999 is for packages on request).
 */
const accounts = {
  postfix: 64_801,
  postdrop: 64_802,
  'Debian-exim': 64_803,
  dovecot: 64_804,
  dovenull: 64_805,
  opensmtpd: 64_806,
  opensmtpq: 64_807,
  smmta: 64_808,
  smmsp: 64_809,
  /** Owns the mailboxes. */
  vmail: 64_810,
  /** Users of Sendmail, which looks for local recipients here. */
  alice: 64_811,
  bob: 64_812,
  /** PostgreSQL refuses to run as root. */
  postgres: 64_813,
} as const;
export type AccountName = keyof typeof accounts;

/** OpenSMTPD confines its processes to this folder. */
const chroot = '/var/lib/opensmtpd/empty';

/** Numbers of a lab account. Group and user have the same number and name. */
export function account(name: AccountName): Account {
  return { uid: accounts[name], gid: accounts[name] };
}

/** Drops the lines of same-named accounts the machine may have, and adds ours. */
function merge(path: string, format: (name: string, id: number) => string): string {
  const names = new Set<string>(Object.keys(accounts));
  const kept = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !names.has(line.split(':', 1)[0] ?? ''));
  const added = Object.entries(accounts).map(([name, id]) => format(name, id));
  return `${[...kept, ...added].join('\n')}\n`;
}

interface AccountFiles {
  readonly passwd: string;
  readonly group: string;
}

/** By lab. Written again they would be empty for a moment, in which another server finds no account. */
const written = new WeakMap<Lab, Promise<AccountFiles>>();

/** Writes /etc/passwd and /etc/group for lab processes, once per lab. */
export function writeAccountFiles(lab: Lab): Promise<AccountFiles> {
  const files = written.get(lab) ?? write(lab);
  written.set(lab, files);
  return files;
}

async function write(lab: Lab): Promise<AccountFiles> {
  const directory = join(lab.directory, 'accounts');
  const files = { passwd: join(directory, 'passwd'), group: join(directory, 'group') };
  await mkdir(directory, { recursive: true });
  await writeFile(
    files.passwd,
    merge(
      '/etc/passwd',
      (name, id) =>
        `${name}:x:${id}:${id}::${name === 'opensmtpd' ? chroot : '/nonexistent'}:/usr/sbin/nologin`,
    ),
  );
  await writeFile(
    files.group,
    merge('/etc/group', (name, id) => `${name}:x:${id}:`),
  );
  return files;
}
