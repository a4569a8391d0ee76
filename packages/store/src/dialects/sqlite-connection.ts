import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { StoreBusy } from '../errors.ts';

/** How long SQLite itself waits for another process, blocking this one. Short: the rest of the wait is ours, below. */
const BLOCKING_WAIT_MS = 20;
/** How long a write waits for another process in all: the command line writes for milliseconds, a backup not at all. */
const MAX_BUSY_MS = 15_000;
const BUSY_PAUSE_MS = 10;
/** Different statements in use at once. Built queries differ by filter; beyond this the oldest is prepared again. */
const MAX_STATEMENTS = 500;

/** Result codes of SQLite, https://www.sqlite.org/rescode.html. The low byte of an extended code is the primary one. */
const SQLITE_BUSY = 5;
const SQLITE_CONSTRAINT_UNIQUE = 2067;
const SQLITE_CONSTRAINT_PRIMARYKEY = 1555;

/** What a statement gave. */
export interface SqliteResult {
  readonly rows: Record<string, unknown>[];
  readonly changes?: bigint;
  readonly lastInsertRowid?: bigint;
}

/** One connection to the file, with its prepared statements. */
export class SqliteConnection {
  readonly database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  private constructor(database: DatabaseSync) {
    this.database = database;
  }

  /**
   * Opens the file, which must exist. WAL lets readers and one writer work side by side; `synchronous=FULL` puts a
   * commit on the disk before it returns (https://www.sqlite.org/pragma.html#pragma_synchronous).
   */
  static async open(file: string, options: { readonly readOnly?: boolean } = {}): Promise<SqliteConnection> {
    const database = new DatabaseSync(file, {
      timeout: BLOCKING_WAIT_MS,
      readOnly: options.readOnly ?? false,
      enableForeignKeyConstraints: true,
    });
    try {
      await retryWhileBusy(() => {
        if (options.readOnly !== true) database.exec('PRAGMA journal_mode = WAL');
        database.exec('PRAGMA synchronous = FULL; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY');
        // A WAL that a long read let grow is cut back at the next checkpoint.
        database.exec('PRAGMA journal_size_limit = 67108864');
      });
    } catch (error) {
      database.close();
      throw error;
    }
    return new SqliteConnection(database);
  }

  /** Runs one statement. Rows are plain objects, as `pg` gives them. */
  run(sql: string, parameters: readonly unknown[]): SqliteResult {
    const statement = this.#prepare(sql);
    const values = parameters as SQLInputValue[];
    if (statement.columns().length > 0) {
      // Those of node:sqlite have no prototype.
      return { rows: statement.all(...values).map((row) => ({ ...row })) };
    }
    const { changes, lastInsertRowid } = statement.run(...values);
    return { rows: [], changes: BigInt(changes), lastInsertRowid: BigInt(lastInsertRowid) };
  }

  /** Runs one statement row by row, with a statement of its own: nobody else may step it meanwhile. */
  *iterate(sql: string, parameters: readonly unknown[]): Generator<Record<string, unknown>> {
    for (const row of this.database.prepare(sql).iterate(...(parameters as SQLInputValue[])))
      yield { ...row };
  }

  close(): void {
    this.#statements.clear();
    if (this.database.isOpen) this.database.close();
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.database.prepare(sql);
      const [oldest] = this.#statements.keys();
      if (this.#statements.size >= MAX_STATEMENTS && oldest !== undefined) this.#statements.delete(oldest);
    } else {
      this.#statements.delete(sql);
    }
    // Put last: a Map keeps the order of insertion, so the first is the one not used for longest.
    this.#statements.set(sql, statement);
    return statement;
  }
}

/**
 * Tries again while another process writes, without blocking this one.
 *
 * @throws StoreBusy after 15 seconds
 */
export async function retryWhileBusy<T>(work: () => T): Promise<T> {
  const end = performance.now() + MAX_BUSY_MS;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if ((errcodeOf(error) & 0xff) !== SQLITE_BUSY) throw error;
      if (performance.now() > end)
        throw new StoreBusy('Another process has held the database file for 15 seconds.', { cause: error });
    }
    await delay(BUSY_PAUSE_MS);
  }
}

function errcodeOf(error: unknown): number {
  const { errcode } = error as { errcode?: unknown };
  return typeof errcode === 'number' ? errcode : 0;
}

/** The column or columns (`users.login`) whose uniqueness a statement would have broken; undefined for other errors. */
export function sqliteUniqueColumns(error: unknown): string | undefined {
  const errcode = errcodeOf(error);
  if (errcode !== SQLITE_CONSTRAINT_UNIQUE && errcode !== SQLITE_CONSTRAINT_PRIMARYKEY) return undefined;
  return /UNIQUE constraint failed: (.+)$/.exec((error as Error).message)?.[1];
}
