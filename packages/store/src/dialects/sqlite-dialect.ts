import {
  type CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type Kysely,
  type QueryCompiler,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { TransactionMisused } from '../errors.ts';
import { retryWhileBusy, type SqliteConnection } from './sqlite-connection.ts';
import type { TransactionGuard } from './transaction-guard.ts';
import { WriteLock } from './write-lock.ts';

/**
 * Kysely over node:sqlite. One connection writes, one at a time, and one reads: a query outside a transaction neither
 * slips into it nor waits for it, and sees what was committed.
 */
export class NodeSqliteDialect implements Dialect {
  readonly #driver: NodeSqliteDriver;

  constructor(writer: SqliteConnection, reader: SqliteConnection, guard: TransactionGuard) {
    this.#driver = new NodeSqliteDriver(writer, reader, guard);
  }

  createAdapter(): DialectAdapter {
    return new SqliteAdapter();
  }

  createDriver(): Driver {
    return this.#driver;
  }

  createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new SqliteIntrospector(db);
  }

  createQueryCompiler(): QueryCompiler {
    return new SqliteQueryCompiler();
  }
}

class NodeSqliteDriver implements Driver {
  readonly #writer: SqliteConnection;
  readonly #reader: SqliteConnection;
  readonly #lock = new WriteLock();
  readonly #guard: TransactionGuard;

  constructor(writer: SqliteConnection, reader: SqliteConnection, guard: TransactionGuard) {
    this.#writer = writer;
    this.#reader = reader;
    this.#guard = guard;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    this.#guard.assertOutside();
    return new Session(this.#writer, this.#reader, this.#lock);
  }

  async releaseConnection(): Promise<void> {}

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await (connection as Session).begin();
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await (connection as Session).commit();
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    (connection as Session).rollback();
  }

  async destroy(): Promise<void> {
    // Transactions under way end first.
    await this.#lock.acquire();
    this.#reader.close();
    this.#writer.close();
  }
}

/** What Kysely takes for a connection: a turn at the two real ones. */
class Session implements DatabaseConnection {
  readonly #writer: SqliteConnection;
  readonly #reader: SqliteConnection;
  readonly #lock: WriteLock;
  #state: 'none' | 'open' | 'failed' = 'none';

  constructor(writer: SqliteConnection, reader: SqliteConnection, lock: WriteLock) {
    this.#writer = writer;
    this.#reader = reader;
    this.#lock = lock;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#state !== 'none') return this.#executeInTransaction(query);
    if (onlyReads(query))
      return toQueryResult(await retryWhileBusy(() => this.#reader.run(query.sql, query.parameters)));
    await this.#lock.acquire();
    try {
      return toQueryResult(await retryWhileBusy(() => this.#writer.run(query.sql, query.parameters)));
    } finally {
      this.#lock.release();
    }
  }

  #executeInTransaction<R>(query: CompiledQuery): QueryResult<R> {
    // As PostgreSQL does it: what failed in part is not committed in part.
    if (this.#state === 'failed')
      throw new TransactionMisused('A statement of this transaction has failed; it can only be rolled back.');
    try {
      return toQueryResult(this.#writer.run(query.sql, query.parameters));
    } catch (error) {
      this.#state = 'failed';
      throw error;
    }
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    const connection = this.#state === 'none' ? this.#reader : this.#writer;
    for (const row of connection.iterate(query.sql, query.parameters)) yield { rows: [row as R] };
  }

  async begin(): Promise<void> {
    await this.#lock.acquire();
    try {
      // Immediate: takes the write lock now, so that no later statement can find the database changed by another process.
      await retryWhileBusy(() => this.#writer.run('BEGIN IMMEDIATE', []));
      this.#state = 'open';
    } catch (error) {
      this.#lock.release();
      throw error;
    }
  }

  async commit(): Promise<void> {
    if (this.#state === 'failed')
      throw new TransactionMisused('A statement of this transaction has failed; it can only be rolled back.');
    // After an error Kysely rolls back.
    await retryWhileBusy(() => this.#writer.run('COMMIT', []));
    this.#leave();
  }

  rollback(): void {
    try {
      // SQLite has rolled back by itself after a full disk or an I/O error.
      if (this.#writer.database.isTransaction) this.#writer.run('ROLLBACK', []);
    } finally {
      this.#leave();
    }
  }

  #leave(): void {
    this.#state = 'none';
    this.#lock.release();
  }
}

/** What may go to the reading connection. Everything else, such as raw SQL that begins otherwise, counts as a write. */
function onlyReads(query: CompiledQuery): boolean {
  const { kind } = query.query;
  return kind === 'SelectQueryNode' || (kind === 'RawNode' && /^\s*select\b/i.test(query.sql));
}

function toQueryResult<R>(result: ReturnType<SqliteConnection['run']>): QueryResult<R> {
  return {
    rows: result.rows as R[],
    ...(result.changes === undefined ? {} : { numAffectedRows: result.changes }),
    ...(result.lastInsertRowid === undefined ? {} : { insertId: result.lastInsertRowid }),
  };
}
