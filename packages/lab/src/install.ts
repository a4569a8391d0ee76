/**
 * Makes this machine ready for the lab: `node packages/lab/src/install.ts`. Unpacks the mail servers, and as root
 * installs the few small tools. Quick when everything is there. Exits with 1 and names what is missing otherwise.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { installedPackages, missingTrees, trees, unpackTree } from './packages.ts';

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

/** Returns what could not be had, one line each. */
async function install(): Promise<readonly string[]> {
  try {
    await run('dpkg-query', ['--version']);
  } catch {
    return ['a Debian system: the real mail servers come from its packages'];
  }
  const isRoot = process.getuid?.() === 0;
  const problems: string[] = [];
  const wantedTools = await missingTools();
  const wantedTrees = await missingTrees();
  if (wantedTools.length === 0 && wantedTrees.length === 0) return isRoot ? [] : [needsRoot];
  if (isRoot && !(await hasPackageLists())) await aptGet('update');
  if (isRoot && wantedTools.length > 0) {
    process.stdout.write(`installing ${wantedTools.join(', ')}\n`);
    const args = ['install', '-y', '--no-install-recommends', ...wantedTools];
    // Package lists may be older than the mirror: a second try with new ones.
    await aptGet(...args).catch(async () => {
      await aptGet('update');
      await aptGet(...args);
    });
  }
  for (const tool of await missingTools()) problems.push(`the Debian package ${tool}`);
  for (const name of wantedTrees) {
    process.stdout.write(`unpacking ${name} (${trees[name].join(', ')})\n`);
    try {
      await unpackTree(name).catch(async (error: unknown) => {
        if (!isRoot) throw error;
        await aptGet('update');
        await unpackTree(name);
      });
    } catch (error) {
      problems.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return isRoot ? problems : [...problems, needsRoot];
}

const needsRoot =
  'root: the mail servers give up privileges and the network faults need namespaces and nftables';

const problems = await install();
if (problems.length > 0) {
  process.stderr.write(`This machine lacks:\n${problems.map((problem) => `  - ${problem}\n`).join('')}`);
  process.exitCode = 1;
}
