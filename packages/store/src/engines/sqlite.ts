import { closeSync, openSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { retryWhileBusy, SqliteConnection } from '../dialects/sqlite-connection.ts';
import { NodeSqliteDialect } from '../dialects/sqlite-dialect.ts';
import { TransactionGuard } from '../dialects/transaction-guard.ts';
import { StoreBusy, StoreUnavailable } from '../errors.ts';
import type { Tables } from '../tables.ts';
import { makeDataDirectory } from './data-directory.ts';
import type { Engine } from './engine.ts';

/** The file of the embedded database. */
export function databaseFile(dataDirectory: string): string {
  return join(dataDirectory, 'postroad.db');
}

/** Whether there is an embedded database. Throws the system's error where the folder cannot be looked into. */
export function hasDatabase(dataDirectory: string): boolean {
  return statSync(databaseFile(dataDirectory), { throwIfNoEntry: false }) !== undefined;
}

/**
 * Opens the embedded database, and makes it when missing.
 *
 * @throws StoreUnavailable when the folder or the file cannot be used
 */
export async function openSqlite(dataDirectory: string): Promise<Engine> {
  const { writer, reader } = await connect(dataDirectory).catch((cause: unknown) => {
    if (cause instanceof StoreBusy) throw cause;
    const file = databaseFile(dataDirectory);
    const reason = isFull(cause, dataDirectory) ? 'the disk is full' : (cause as Error).message;
    throw new StoreUnavailable(`The database ${file} cannot be opened: ${reason}.`, { cause });
  });
  const guard = new TransactionGuard();
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(writer, reader, guard) });
  return {
    db,
    engine: 'sqlite',
    transaction: (work) => db.transaction().execute((trx) => guard.run(() => work(trx))),
    async exclusively(work) {
      const { database } = writer;
      await retryWhileBusy(() => database.exec('BEGIN IMMEDIATE'));
      try {
        const result = await work(async (sql) => {
          if (/^\s*select\b/i.test(sql)) return writer.run(sql, []).rows;
          database.exec(sql);
          return [];
        });
        database.exec('COMMIT');
        return result;
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },
    async close() {
      try {
        await db.destroy();
      } finally {
        // Kysely closes only what it has used.
        reader.close();
        writer.close();
      }
    },
  };
}

/** Less room than the file beside the database that WAL needs, bytes. */
const SHM_BYTES = 32_768;

/** Whether it failed for want of room: SQLITE_FULL, or SQLITE_IOERR where the disk has none for the files of WAL. */
function isFull(error: unknown, dataDirectory: string): boolean {
  const { errcode = 0 } = error as { readonly errcode?: number };
  if ((errcode & 0xff) === 13) return true;
  if ((errcode & 0xff) !== 10) return false;
  const { bavail, bsize } = statfsSync(dataDirectory);
  return bavail * bsize < SHM_BYTES;
}

async function connect(
  dataDirectory: string,
): Promise<{ readonly writer: SqliteConnection; readonly reader: SqliteConnection }> {
  makeDataDirectory(dataDirectory);
  const file = databaseFile(dataDirectory);
  // SQLite would make it readable by all. It gives the files beside it (-wal, -shm) the mode of this one.
  closeSync(openSync(file, 'a', 0o600));
  const writer = await SqliteConnection.open(file);
  try {
    return { writer, reader: await SqliteConnection.open(file, { readOnly: true }) };
  } catch (error) {
    writer.close();
    throw error;
  }
}
