/**
 * The real mail servers and PostgreSQL, taken from Debian's packages without installing them. The packages conflict
 * with each other in apt and start system services, so each server's packages are unpacked into a folder of its own,
 * with those libraries the machine lacks. `servers/tree.ts` runs programs with that folder laid over /usr.
 */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cp, glob, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The servers that are unpacked, and the Debian packages each is made of. A name between slashes is a pattern: the newest
 * package of that name is taken.
 */
export const trees = {
  postfix: ['postfix'],
  exim: ['exim4-daemon-heavy', 'exim4-base'],
  dovecot: [
    'dovecot-core',
    'dovecot-imapd',
    'dovecot-lmtpd',
    'dovecot-submissiond',
    'dovecot-sqlite',
    'dovecot-auth-lua',
  ],
  postgrey: ['postgrey'],
  opensmtpd: ['opensmtpd'],
  // m4 makes the configuration; the SASL modules and saslpasswd2 are its login.
  sendmail: [
    'sendmail-bin',
    'sendmail-base',
    'sendmail-cf',
    'm4',
    'sasl2-bin',
    'libsasl2-modules',
    'libsasl2-modules-db',
  ],
  // Debian's build reads the machine's time zones, which not every machine has.
  postgresql: ['/^postgresql-[0-9]+$/', 'tzdata'],
} as const satisfies Record<string, readonly string[]>;
export type TreeName = keyof typeof trees;

/** Programs of each tree whose libraries must all be found, relative to the tree's /usr; `*` stands for a version. */
const probes: Record<TreeName, readonly string[]> = {
  postfix: ['lib/postfix/sbin/master', 'lib/postfix/sbin/smtpd', 'sbin/postmap'],
  exim: ['sbin/exim4'],
  dovecot: [
    'sbin/dovecot',
    'lib/dovecot/auth',
    'lib/dovecot/submission',
    'lib/dovecot/imap',
    'lib/dovecot/lmtp',
  ],
  opensmtpd: ['sbin/smtpd', 'sbin/smtpctl'],
  postgrey: [],
  sendmail: ['libexec/sendmail/sendmail', 'bin/m4', 'sbin/saslpasswd2'],
  postgresql: ['lib/postgresql/*/bin/postgres', 'lib/postgresql/*/bin/initdb'],
};

/** Libraries that are left out: LLVM is a hundred megabytes, and compiles queries that run for long. */
const unneeded = /^libllvm/;

/** Where the trees are kept: ignored by git, made again when missing. */
const cacheDirectory = fileURLToPath(new URL('../../../.lab/packages', import.meta.url));

/** The folder to lay over /usr for this server. */
export function treeDirectory(name: TreeName): string {
  return join(cacheDirectory, name, 'usr');
}

/** A folder for what is made once from a tree, and gone when the tree is made anew. */
export function derivedDirectory(name: TreeName): string {
  return join(cacheDirectory, name, 'derived');
}

/** Whether the tree is unpacked and was made from the packages named here. */
export async function hasTree(name: TreeName): Promise<boolean> {
  try {
    return (await readFile(join(cacheDirectory, name, 'packages'), 'utf8')) === recipe(name);
  } catch {
    return false;
  }
}

/** The trees that are not there yet. */
export async function missingTrees(): Promise<readonly TreeName[]> {
  const names = Object.keys(trees) as TreeName[];
  const present = await Promise.all(names.map(hasTree));
  return names.filter((_, index) => !present[index]);
}

/**
 * Downloads and unpacks a server's packages, unless that was done before. Two processes doing it at once is safe:
 * a tree appears whole by a rename.
 *
 * @throws with what apt or the loader said, when a package cannot be had or a library stays missing
 */
export async function unpackTree(name: TreeName): Promise<void> {
  if (await hasTree(name)) return;
  await mkdir(cacheDirectory, { recursive: true });
  const work = await mkdtemp(join(tmpdir(), 'postroad-packages-'));
  const draft = join(cacheDirectory, `.${name}-${randomBytes(4).toString('hex')}`);
  try {
    const roots = await resolveNames(trees[name]);
    const packages = [...roots, ...(await missingLibraries(roots))];
    // Downloading as root otherwise warns that the user _apt may not enter the folder.
    await apt('apt-get', ['-o', 'APT::Sandbox::User=root', 'download', ...packages], work);
    assertVersions(await readdir(work));
    await mkdir(draft);
    for (const file of await readdir(work)) await run('dpkg-deb', ['-x', join(work, file), draft]);
    await mergeLib(draft);
    await assertLibraries(name, join(draft, 'usr'));
    await writeFile(join(draft, 'packages'), recipe(name));
    await rm(join(cacheDirectory, name), { recursive: true, force: true });
    await rename(draft, join(cacheDirectory, name)).catch(async (error: unknown) => {
      if (!(await hasTree(name))) throw error; // otherwise another process was quicker
    });
  } finally {
    await rm(work, { recursive: true, force: true });
    await rm(draft, { recursive: true, force: true });
  }
}

/** Downloaded packages whose other versions want another configuration than `servers/` writes. */
const versions: Readonly<Record<string, RegExp>> = { 'dovecot-core': /^(?:\d+%3a)?2\.3\./ };

function assertVersions(files: readonly string[]): void {
  for (const file of files) {
    const [name = '', version = ''] = file.split('_');
    if (versions[name]?.test(version) === false)
      throw new Error(
        `${name} ${version} is not the version of Debian 12 that the lab knows how to configure`,
      );
  }
}

function recipe(name: TreeName): string {
  return `${trees[name].join(' ')}\n`;
}

/** Puts a package of the distribution in the place of each pattern. */
async function resolveNames(names: readonly string[]): Promise<readonly string[]> {
  const resolved = names.map(async (name) => {
    const [, pattern] = /^\/(.+)\/$/.exec(name) ?? [];
    if (pattern === undefined) return name;
    const text = await apt('apt-cache', ['search', '--names-only', pattern]);
    const found = [...text.matchAll(/^(\S+) - /gm)].map((match) => match[1] ?? '');
    const newest = found.toSorted(new Intl.Collator('en', { numeric: true }).compare).at(-1);
    if (newest === undefined) throw new Error(`there is no package with a name like ${pattern}`);
    return newest;
  });
  return Promise.all(resolved);
}

async function apt(program: string, args: readonly string[], cwd?: string): Promise<string> {
  try {
    const { stdout } = await run(program, args, {
      ...(cwd === undefined ? {} : { cwd }),
      env: { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: 64e6,
    });
    return stdout;
  } catch (cause) {
    const said = (cause as { stderr?: string }).stderr?.trim() ?? '';
    throw new Error(`${program} ${args.join(' ')} failed: ${said}`, { cause });
  }
}

/** Library packages below these ones that the machine does not have. Others (adduser, debconf) are of no use here. */
async function missingLibraries(roots: readonly string[]): Promise<readonly string[]> {
  const options = ['recommends', 'suggests', 'conflicts', 'breaks', 'replaces', 'enhances'].map(
    (kind) => `--no-${kind}`,
  );
  const found = new Set<string>();
  let level: readonly string[] = roots;
  while (level.length > 0) {
    const text = await apt('apt-cache', ['depends', ...options, ...level]);
    const named = [...text.matchAll(/^ [ |]\w+: (lib[^\s:]+)$/gm)].map((match) => match[1] ?? '');
    const candidates = [...new Set(named)].filter(
      (one) => !found.has(one) && !roots.includes(one) && !unneeded.test(one),
    );
    const installed = await installedPackages(candidates);
    level = candidates.filter((one) => !installed.has(one));
    for (const one of level) found.add(one);
  }
  return [...found];
}

/** Those of the packages that are installed on this machine. */
export async function installedPackages(names: readonly string[]): Promise<ReadonlySet<string>> {
  if (names.length === 0) return new Set();
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the format language of dpkg-query
  const result = await run('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...names]).catch(
    // It exits with 1 when some are unknown and still lists the others.
    (error: unknown) => ({ stdout: (error as { stdout?: string }).stdout ?? '' }),
  );
  const lines = result.stdout.split('\n').map((line) => line.split(' '));
  return new Set(lines.filter(([, status]) => status === 'installed').map(([name = '']) => name));
}

/** Packages from before the merge of /lib into /usr/lib still have files in /lib. */
async function mergeLib(directory: string): Promise<void> {
  const lib = join(directory, 'lib');
  await cp(lib, join(directory, 'usr/lib'), { recursive: true, verbatimSymlinks: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    },
  );
}

async function assertLibraries(name: TreeName, usr: string): Promise<void> {
  const triplet = (await multiarchFolder()) ?? '';
  // Relative to the tree, because a colon in the repository's own path would separate two folders.
  const folders = ['lib', `lib/${triplet}`, 'lib/postfix', 'lib/dovecot', 'lib/dovecot/modules/old-stats'];
  for (const pattern of probes[name]) {
    let probe: string | undefined;
    for await (const found of glob(pattern, { cwd: usr })) probe = found;
    if (probe === undefined) throw new Error(`there is no ${pattern} in ${name}`);
    const { stdout } = await run('ldd', [`./${probe}`], {
      cwd: usr,
      env: { ...process.env, LD_LIBRARY_PATH: folders.join(':') },
    });
    const missing = [...stdout.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1]);
    if (missing.length > 0) throw new Error(`${probe} of ${name} lacks ${missing.join(', ')}`);
  }
}

async function multiarchFolder(): Promise<string | undefined> {
  return (await readdir('/usr/lib')).find((folder) => folder.endsWith('-linux-gnu'));
}
