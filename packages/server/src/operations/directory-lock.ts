import { accessSync, constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another process holds the data directory. */
export class DirectoryInUse extends Error {
  readonly code = 'DIRECTORY_IN_USE';
  /** Of the other process, where it could be read. */
  readonly pid: number | undefined;

  constructor(directory: string, pid: number | undefined) {
    super(
      `Another Postroad uses ${directory}${pid === undefined ? '' : ` (process ${pid})`}. ` +
        'Stop it first, or give this one a folder of its own.',
    );
    this.pid = pid;
  }
}

/** Held until `release`, or until the process ends, however it ends. */
export interface DirectoryLock {
  release(): void;
}

/**
 * Takes the data directory for this process alone. Two services on one embedded database would each believe to be the
 * only one: rate limits, followers of the log and arrivals that are waited for live in memory.
 *
 * It is SQLite's own lock on an empty database, which the kernel gives back when the process dies: a file that only
 * says "locked" would stay behind after a power cut. Not for file systems without working locks, as SQLite itself.
 *
 * @throws DirectoryInUse, or the system's error when the folder cannot be written to
 */
export function lockDirectory(directory: string): DirectoryLock {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  // SQLite would only say that it cannot open its file.
  accessSync(directory, constants.W_OK | constants.X_OK);
  const pidFile = join(directory, 'postroad.pid');
  const database = new DatabaseSync(join(directory, 'postroad.lock'), { timeout: 0 });
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    // SQLITE_BUSY, https://www.sqlite.org/rescode.html#busy
    if ((error as { readonly errcode?: unknown }).errcode === 5)
      throw new DirectoryInUse(directory, readPid(pidFile));
    throw error;
  }
  writeFileSync(pidFile, `${process.pid}\n`, { mode: 0o600 });
  return { release: () => database.close() };
}

function readPid(file: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}
