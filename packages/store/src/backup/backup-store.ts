import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, openSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { databaseFile } from '../engines/sqlite.ts';
import { BackupRefused } from '../errors.ts';
import type { Store } from '../open-store.ts';

/** All pages in one step, in a thread of its own: one consistent moment, and neither readers nor writers wait. */
const PAGES_AT_ONCE = 0x7fffffff;

/**
 * Copies the embedded database to a new file with mode 0600, also while it is written to. The copy is whole or not there.
 * The key file is not in it: without a copy of that, kept elsewhere, the secrets in the backup cannot be opened.
 *
 * @throws BackupRefused when the file exists, or the database is PostgreSQL, which has tools of its own
 */
export async function backupStore(store: Store, targetFile: string): Promise<void> {
  if (store.engine !== 'sqlite')
    throw new BackupRefused('This database is PostgreSQL: use its own tools, such as pg_dump.');
  const target = resolve(targetFile);
  if (existsSync(target)) throw new BackupRefused(`${target} exists already; name a new file.`);
  const draft = `${target}.${randomBytes(6).toString('hex')}.part`;
  closeSync(openSync(draft, 'wx', 0o600));
  // A connection of its own: one that writes would have to begin again at each of its writes.
  const source = new DatabaseSync(databaseFile(store.dataDirectory), { readOnly: true, timeout: 5_000 });
  try {
    await backup(source, draft, { rate: PAGES_AT_ONCE });
    makeStandalone(draft);
    sync(draft);
    // Unlike rename, link never replaces a file that has appeared meanwhile.
    linkSync(draft, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new BackupRefused(`${target} exists already; name a new file.`, { cause: error });
    throw error;
  } finally {
    source.close();
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(draft + end, { force: true });
  }
  sync(dirname(target));
}

/** One file, to be read also where nothing can be written beside it: a copy of a WAL database is one itself. */
function makeStandalone(file: string): void {
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA journal_mode = DELETE');
  } finally {
    database.close();
  }
}

/** Puts a file, or the names in a folder, on the disk. */
export function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
