/**
 * Makes this machine ready for the lab: `node packages/lab/src/install.ts`. Unpacks the mail servers, and as root
 * installs the few small tools. Quick when everything is there. Exits with 1 and names what is missing otherwise.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import {
  installedPackages,
  missingTrees,
  type TreeName,
  treeDirectory,
  trees,
  unpackTree,
} from './packages.ts';
import { overlay } from './servers/tree.ts';

const run = promisify(execFile);

/** Debian packages that may be installed as they are: none of them starts a service. */
const tools = [
  'dnsmasq-base',
  'nftables',
  'iproute2',
  'openssl',
  'swaks',
  'libnet-ssleay-perl',
  'util-linux',
  'microsocks',
  'tinyproxy-bin',
  // The browser in which the console is tried.
  'chromium',
] as const;

async function missingTools(): Promise<readonly string[]> {
  const installed = await installedPackages(tools);
  return tools.filter((tool) => !installed.has(tool));
}

async function aptGet(...args: readonly string[]): Promise<void> {
  // Another apt may hold the lock: wait for it instead of failing.
  await run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], {
    env: { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64e6,
  });
}

async function hasPackageLists(): Promise<boolean> {
  const { stdout } = await run('apt-cache', ['policy', 'postfix']);
  return /Candidate: \d/.test(stdout);
}

/** What the error of a program says: its standard error rather than the command line. */
function wordsOf(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message?: string };
  return stderr?.trim() || message || String(error);
}

/** Installs the small tools; returns what could not be had. */
async function installTools(wanted: readonly string[]): Promise<readonly string[]> {
  process.stdout.write(`installing ${wanted.join(', ')}\n`);
  const args = ['install', '-y', '--no-install-recommends', ...wanted];
  try {
    // Package lists may be older than the mirror: a second try with new ones.
    await aptGet(...args).catch(async () => {
      await aptGet('update');
      await aptGet(...args);
    });
  } catch (error) {
    const missing = await missingTools();
    return missing.map((tool) => `the Debian package ${tool} (${wordsOf(error)})`);
  }
  return [];
}

/** Unpacks the mail servers; returns what could not be had. */
async function installTrees(wanted: readonly TreeName[], mayUpdate: boolean): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const name of wanted) {
    process.stdout.write(`unpacking ${name} (${trees[name].join(', ')})\n`);
    try {
      await unpackTree(name).catch(async (error: unknown) => {
        if (!mayUpdate) throw error;
        await aptGet('update');
        await unpackTree(name);
      });
    } catch (error) {
      problems.push(`${name}: ${wordsOf(error)}`);
    }
  }
  return problems;
}

/** Tries what every server of the lab needs: a mount namespace with a folder laid over /usr; and a network namespace. */
async function missingPermissions(): Promise<readonly string[]> {
  if (process.getuid?.() !== 0) {
    return ['root: the mail servers give up privileges, and the network faults need namespaces and nftables'];
  }
  const mount = overlay(treeDirectory('opensmtpd'), '/usr');
  try {
    await run('unshare', ['--mount', '--net', '--propagation', 'private', 'sh', '-c', mount]);
    return [];
  } catch (error) {
    const why = wordsOf(error);
    return [`permission to make mount and network namespaces; a container needs --privileged (${why})`];
  }
}

/** Returns what could not be had, one line each. */
async function install(): Promise<readonly string[]> {
  try {
    await run('dpkg-query', ['--version']);
  } catch {
    return ['a Debian system: the real mail servers come from its packages'];
  }
  const isRoot = process.getuid?.() === 0;
  const wantedTools = await missingTools();
  const wantedTrees = await missingTrees();
  const problems: string[] = [];
  const complete = wantedTools.length === 0 && wantedTrees.length === 0;
  if (!complete && isRoot && !(await hasPackageLists())) {
    await aptGet('update').catch((error: unknown) => problems.push(`apt's package lists: ${wordsOf(error)}`));
  }
  if (isRoot && wantedTools.length > 0) problems.push(...(await installTools(wantedTools)));
  if (!isRoot) problems.push(...wantedTools.map((tool) => `the Debian package ${tool}`));
  problems.push(...(await installTrees(wantedTrees, isRoot)));
  return [...problems, ...(await missingPermissions())];
}

const problems = await install();
if (problems.length > 0) {
  process.stderr.write(`This machine lacks:\n${problems.map((problem) => `  - ${problem}\n`).join('')}`);
  process.exitCode = 1;
}
