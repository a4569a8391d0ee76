import type { Lab, LabProcess, SpawnOptions } from '../lab.ts';
import { hasTree, type TreeName, treeDirectory } from '../packages.ts';
import { writeAccountFiles } from './accounts.ts';

/** How a program of an unpacked server is run. */
export interface TreeOptions extends SpawnOptions {
  /** Files or folders laid over paths that must exist on the machine: `{ '/run': '/own/folder' }`. */
  readonly binds?: Readonly<Record<string, string>>;
  /** A folder laid over /etc: its files are there, besides the machine's own. */
  readonly etc?: string;
}

/**
 * Starts a program of an unpacked server. It runs in a mount namespace of its own, where the server's files lie
 * over /usr and /etc/passwd holds the accounts the server insists on; the machine's own files stay as they are.
 *
 * @throws when the packages are not unpacked, or this is not root
 */
export async function spawnInTree(
  lab: Lab,
  tree: TreeName,
  command: string,
  args: readonly string[],
  options: TreeOptions = {},
): Promise<LabProcess> {
  if (!(await hasTree(tree)))
    throw new Error(`${tree} is not unpacked: run node packages/lab/src/install.ts`);
  const { passwd, group } = await writeAccountFiles(lab);
  const binds = { '/etc/passwd': passwd, '/etc/group': group, ...options.binds };
  const script = [
    'set -e',
    overlay(treeDirectory(tree), '/usr'),
    ...(options.etc === undefined ? [] : [overlay(options.etc, '/etc')]),
    ...Object.entries(binds).map(([over, from]) => `mount --bind ${quote(from)} ${quote(over)}`),
    // The mounts took place in /, so enter the folder asked for anew.
    `cd ${quote(options.cwd ?? lab.directory)}`,
    'exec "$@"',
  ].join('\n');
  const wrapped = ['--mount', '--propagation', 'private', 'sh', '-c', script, 'sh', command, ...args];
  return lab.spawn('unshare', wrapped, options);
}

/**
 * Runs a program of an unpacked server to its end.
 *
 * @returns its output
 * @throws when it ends with anything but 0
 */
export async function runInTree(
  lab: Lab,
  tree: TreeName,
  command: string,
  args: readonly string[],
  options: TreeOptions & { readonly input?: string } = {},
): Promise<string> {
  const process = await spawnInTree(lab, tree, command, args, { ...options, stdin: 'pipe' });
  process.child.stdin?.end(options.input ?? '');
  const end = await process.ended;
  await process.drained;
  if (end.code !== 0) throw new Error(`${command} ended with ${end.code ?? end.signal}: ${process.output()}`);
  return process.output();
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** The shell command that lays a folder over another one, reading only. */
export function overlay(folder: string, over: string): string {
  return `mount -t overlay postroad -o lowerdir=${quote(`${escapeLayer(folder)}:${over}`)} ${over}`;
}

/** Colons and commas separate things in the mount option. */
function escapeLayer(path: string): string {
  return path.replace(/[\\:,]/g, '\\$&');
}
