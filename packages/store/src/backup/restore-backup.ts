import { randomBytes } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeDataDirectory } from '../engines/data-directory.ts';
import { databaseFile } from '../engines/sqlite.ts';
import { BackupRefused, StoreTooNew } from '../errors.ts';
import { migrations } from '../migrations/index.ts';
import { keyFile, readKeyFile } from '../sealing/key-file.ts';
import { sealedTables } from '../sealing/sealed-columns.ts';
import { sync } from './backup-store.ts';

/** What was restored. */
export interface Restored {
  readonly file: string;
  /** Where the database that was there is now. */
  readonly replaced?: string;
  /** Keys that the backup's secrets are sealed under and the key file does not hold: it has to be put back as well. */
  readonly missingKeyIds: readonly string[];
}

/**
 * Puts a backup in the place of the embedded database, after looking whether its pages, tables and indexes are whole;
 * SQLite has no checksum that would show a letter changed in a text. Nothing may have the database
 * open. One that is there is kept under another name, if that is asked for; otherwise it stays where it is.
 *
 * @throws BackupRefused when the file is no whole backup, or a database is there or in use; StoreTooNew
 */
export function restoreBackup(
  backupFile: string,
  dataDirectory: string,
  options: { readonly replace?: boolean } = {},
): Restored {
  const file = databaseFile(dataDirectory);
  const exists = existsSync(file);
  if (exists && options.replace !== true)
    throw new BackupRefused(
      `There is a database in ${dataDirectory} already; it was left as it is. With --replace the backup takes its place, and it is kept under another name.`,
    );
  makeDataDirectory(dataDirectory);
  const draft = `${file}.${randomBytes(6).toString('hex')}.part`;
  try {
    copy(resolve(backupFile), draft);
    const keyIds = examine(draft);
    sync(draft);
    const replaced = exists ? replace(file, draft) : place(file, draft);
    sync(dirname(file));
    const known = new Set((readKeyFile(keyFile(dataDirectory)) ?? []).map(({ id }) => id));
    return {
      file,
      ...(replaced === undefined ? {} : { replaced }),
      missingKeyIds: keyIds.filter((id) => !known.has(id)),
    };
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(draft + end, { force: true });
  }
}

function copy(from: string, to: string): void {
  if (!statSync(from, { throwIfNoEntry: false })?.isFile())
    throw new BackupRefused(`There is no file ${from}.`);
  if (existsSync(`${from}-wal`))
    throw new BackupRefused(`${from} is a database in use, not a backup: there is a ${from}-wal beside it.`);
  copyFileSync(from, to);
  chmodSync(to, 0o600);
}

/** Reads every page. Gives the ids of the keys in use. */
function examine(file: string): readonly string[] {
  const database = openForExamination(file);
  try {
    const problems = database.prepare('PRAGMA integrity_check').all();
    const [first] = problems;
    if (problems.length !== 1 || first?.integrity_check !== 'ok')
      throw new BackupRefused(`The backup is damaged: ${String(first?.integrity_check)}`);
    const row = database.prepare('select coalesce(max(number), 0) as number from migrations').get();
    const found = Number(row?.number);
    if (found > migrations.length) throw new StoreTooNew(found, migrations.length);
    // A sealed text names its key after the first dot.
    const sealed = sealedTables.map((table) => `union select substr(sealed_secrets, 4, 16) from ${table}`);
    return database
      .prepare(`select key_id from sealing_keys ${sealed.join(' ')} order by key_id`)
      .all()
      .map((key) => String(key.key_id));
  } catch (cause) {
    if (cause instanceof BackupRefused || cause instanceof StoreTooNew) throw cause;
    throw new BackupRefused(`This is no backup of Postroad: ${(cause as Error).message}.`, { cause });
  } finally {
    database.close();
  }
}

function openForExamination(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file, { readOnly: true });
  } catch (cause) {
    throw new BackupRefused(`This is no backup of Postroad: ${(cause as Error).message}.`, { cause });
  }
}

/**
 * Puts the draft in the place of the database, which gets another name, at once: after a power cut one of them is there.
 * Refused while anything else has the database open, for it would go on writing to what is no longer there. One that is
 * damaged is what a backup is for: it is put aside as it is.
 */
function replace(file: string, draft: string): string {
  const damaged = !closeForGood(file);
  const time = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const aside = `${file}.before-restore-${time}-${randomBytes(2).toString('hex')}`;
  linkSync(file, aside);
  // Its newest changes may be there still. SQLite would take them for those of the backup.
  if (damaged)
    for (const end of ['-wal', '-shm', '-journal'])
      if (existsSync(file + end)) renameSync(file + end, aside + end);
  renameSync(draft, file);
  return aside;
}

/** Result codes of SQLite, https://www.sqlite.org/rescode.html: SQLITE_BUSY, and SQLITE_CORRUPT and SQLITE_NOTADB. */
const BUSY = 5;
const DAMAGED: readonly number[] = [11, 26];

/**
 * Takes the database for itself and leaves it whole in one file; false when it is too damaged for that.
 *
 * @throws BackupRefused
 */
function closeForGood(file: string): boolean {
  // Beside an empty file SQLite deletes the changes of the one that was there.
  if (statSync(file).size === 0) return false;
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: 0 });
    // What leaving WAL does: https://www.sqlite.org/wal.html.
    database.exec('PRAGMA journal_mode = DELETE');
    return true;
  } catch (cause) {
    const { errcode, message } = cause as Error & { readonly errcode?: number };
    const code = (errcode ?? 0) & 0xff;
    if (DAMAGED.includes(code)) return false;
    throw new BackupRefused(
      code === BUSY
        ? `The database ${file} is in use: stop the service first.`
        : `The database ${file} cannot be put aside: ${message}.`,
      { cause },
    );
  } finally {
    database?.close();
  }
}

function place(file: string, draft: string): undefined {
  // SQLite would take it for the newest changes of the database that is put here.
  if (existsSync(`${file}-wal`))
    throw new BackupRefused(`There is a ${file}-wal without its database: move it away first.`);
  try {
    linkSync(draft, file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    throw new BackupRefused(`A database has appeared in ${dirname(file)}: stop the service first.`, {
      cause,
    });
  }
}
