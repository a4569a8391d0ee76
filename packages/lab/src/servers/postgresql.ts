import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Lab, LabProcess } from '../lab.ts';
import { derivedDirectory, treeDirectory } from '../packages.ts';
import { signalProcess } from '../process-table.ts';
import { account } from './accounts.ts';
import { runInTree, spawnInTree } from './tree.ts';

const startLimitMs = 30_000;
const endLimitMs = 10_000;

export interface PostgresqlOptions {
  /** Parameters of postgresql.conf; they win over those of the lab. `fsync` is off: only a power cut would show it. */
  readonly parameters?: Readonly<Record<string, string | number>>;
}

/** A running PostgreSQL with a data directory of its own, on a port of the loopback address. */
export interface Postgresql {
  readonly port: number;
  /** `postgres://…` of a database, with the password. Stays the same after a restart. */
  url(database?: string): string;
  readonly running: boolean;
  /** Ends it as it is, with everything it started: SIGKILL is the crash, SIGINT the orderly end, SIGQUIT without clean-up. */
  kill(signal?: 'SIGKILL' | 'SIGINT' | 'SIGQUIT'): Promise<void>;
  /** Starts it again after `kill`, on the same data and port; it recovers by itself. */
  start(): Promise<void>;
  /** What the server that runs now has logged. */
  log(): string;
}

/** Starts a PostgreSQL of our own, as the user `postgres` of lab processes. */
export async function startPostgresql(lab: Lab, options: PostgresqlOptions = {}): Promise<Postgresql> {
  const { data, password } = await copyCluster(lab);
  const port = await lab.freePort();
  let process = await launch(lab, data, port, options);
  return {
    port,
    get running() {
      return process.running;
    },
    url: (database = 'postgres') => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`,
    async kill(signal = 'SIGKILL') {
      signalProcess(process.identity, signal);
      await process.ended;
      await allGone(data);
      await process.stop();
    },
    async start() {
      if (process.running) throw new Error('PostgreSQL runs already');
      process = await launch(lab, data, port, options);
    },
    log: () => process.output(),
  };
}

async function launch(lab: Lab, data: string, port: number, options: PostgresqlOptions): Promise<LabProcess> {
  const parameters: Readonly<Record<string, string | number>> = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '32MB',
    fsync: 'off',
    full_page_writes: 'off',
    jit: 'off',
    // In the data directory, so that nothing is left in /dev/shm after SIGKILL.
    dynamic_shared_memory_type: 'mmap',
    ...options.parameters,
  };
  const settings = Object.entries(parameters).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // Its segment of System V memory goes with the namespace, whatever way it ends.
  const args = ['--ipc', ...asPostgres, await programPath('postgres'), '-D', data, ...settings];
  const process = await spawnInTree(lab, 'postgresql', 'unshare', args, {
    cwd: data,
    // At the end of the lab the data is thrown away: no time for a checkpoint.
    stopSignal: 'SIGQUIT',
  });
  await process.waitForOutput(/database system is ready to accept connections/, startLimitMs);
  return process;
}

const { uid, gid } = account('postgres');
const asPostgres = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];

/** Where a program of the unpacked version is, once the tree lies over /usr. */
async function programPath(name: string): Promise<string> {
  const folder = join(treeDirectory('postgresql'), 'lib/postgresql');
  const [version] = existsSync(folder) ? readdirSync(folder) : [];
  if (version === undefined)
    throw new Error('postgresql is not unpacked: run node packages/lab/src/install.ts');
  return join('/usr/lib/postgresql', version, 'bin', name);
}

/** A data directory for one server: a copy of one that was made once, which takes a second less. */
async function copyCluster(lab: Lab): Promise<{ readonly data: string; readonly password: string }> {
  const template = join(derivedDirectory('postgresql'), 'cluster');
  if (!existsSync(template)) await createTemplate(lab, template);
  const directory = await mkdtemp(join(lab.directory, 'postgresql-'));
  await chown(directory, uid, gid);
  const data = join(directory, 'data');
  await runInTree(lab, 'postgresql', 'cp', ['-a', join(template, 'data'), data]);
  return { data, password: await readFile(join(template, 'password'), 'utf8') };
}

/** Two processes doing it at once is safe: the folder appears whole by a rename. */
async function createTemplate(lab: Lab, template: string): Promise<void> {
  const work = await mkdtemp(join(lab.directory, 'initdb-'));
  await chown(work, uid, gid);
  const password = join(work, 'password');
  await writeFile(password, randomBytes(12).toString('hex'), { mode: 0o600 });
  await chown(password, uid, gid);
  const args = [
    ...asPostgres.slice(1),
    await programPath('initdb'),
    ...['--pgdata', join(work, 'data'), '--username', 'postgres', '--pwfile', password],
    ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C', '--no-sync', '--wal-segsize', '1'],
  ];
  await runInTree(lab, 'postgresql', 'setpriv', args, { cwd: work });
  await mkdir(derivedDirectory('postgresql'), { recursive: true });
  const draft = `${template}.${randomBytes(4).toString('hex')}`;
  try {
    await runInTree(lab, 'postgresql', 'cp', ['-a', work, draft]);
    await rename(draft, template).catch((error: unknown) => {
      if (!existsSync(template)) throw error; // otherwise another process was quicker
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * Waits until no process of a server is left. They make process groups of their own, but all work in the data directory;
 * after the death of the first they end by themselves. A new server beside one of them could spoil the data.
 */
async function allGone(data: string): Promise<void> {
  const deadline = Date.now() + endLimitMs;
  while (processesIn(data).length > 0) {
    if (Date.now() > deadline) throw new Error(`PostgreSQL left processes in ${data}`);
    await delay(5);
  }
}

function processesIn(directory: string): readonly number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => {
      try {
        return Number.isInteger(pid) && readlinkSync(`/proc/${pid}/cwd`) === directory;
      } catch {
        return false; // ended meanwhile
      }
    });
}
