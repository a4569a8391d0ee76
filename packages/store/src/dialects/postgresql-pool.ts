import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import pg from 'pg';
import { StoreBusy, StoreUnavailable, TransactionMisused } from '../errors.ts';
import type { TransactionGuard } from './transaction-guard.ts';

/** Connections of one process. PostgreSQL allows 100 in all unless told otherwise. */
const MAX_CONNECTIONS = 10;
/** Longest wait for a free connection or for a new one to be made. */
const CONNECT_TIMEOUT_MS = 10_000;
const IDLE_TIMEOUT_MS = 30_000;
/** The server ends a statement that takes longer. */
const STATEMENT_TIMEOUT_MS = 60_000;
/** If even that answer does not come, the network is gone. */
const QUERY_TIMEOUT_MS = 70_000;
/** The server ends a transaction whose owner has stopped talking, and gives its locks back. */
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 60_000;

/** Types by their number in pg_type: https://github.com/postgres/postgres/blob/master/src/include/catalog/pg_type.dat */
const INT8 = 20;
const NUMERIC = 1700;

/** Whole numbers of ours fit a double: times, counts and log numbers stay far below 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === INT8 || oid === NUMERIC
      ? Number
      : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

/**
 * Connections to PostgreSQL for Kysely. A lost one fails the query or transaction that uses it and is replaced at the
 * next use.
 *
 * @throws StoreUnavailable when the address is not one; the error does not repeat it, for it may hold a password
 */
export function createPostgresqlPool(databaseUrl: string, guard: TransactionGuard): PostgresPool {
  if (!URL.canParse(databaseUrl) || !/^postgres(ql)?:$/.test(new URL(databaseUrl).protocol))
    throw new StoreUnavailable(
      'The database address is not of the form postgres://user:password@host:5432/name.',
    );
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'postroad',
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
    keepAlive: true,
    types,
  });
  // The pool listens only while a connection is idle. One lost between two queries of a transaction would otherwise
  // be an error event that nobody takes, which ends the process. The next query on it fails, which is enough.
  pool.on('connect', (client) => client.on('error', () => {}));
  pool.on('error', () => {});
  return {
    async connect() {
      guard.assertOutside();
      try {
        return new CheckedOutClient(await pool.connect());
      } catch (cause) {
        throw toStoreError(cause);
      }
    },
    end: () => pool.end(),
  };
}

/**
 * Classes 08 (connection exception) and 57P (the server shuts down, crashes or is not up yet) of
 * https://www.postgresql.org/docs/current/errcodes-appendix.html; and whatever does not come from the server at all.
 */
function isConnectionError(error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || /^(08|57P)/.test(error.code ?? '');
}

function toStoreError(cause: unknown): Error {
  const { message } = cause as Error;
  // The words of pg-pool for its connectionTimeoutMillis while all connections are in use.
  if (message === 'timeout exceeded when trying to connect')
    return new StoreBusy('No connection to the database has become free within 10 seconds.', { cause });
  // The server itself said why: a wrong password, no such database, too many connections.
  if (cause instanceof pg.DatabaseError)
    return new StoreUnavailable(`The database refuses the connection: ${message}`, { cause });
  // On a name with several addresses Node leaves the message of the whole empty.
  const { code = 'no reason given' } = cause as { readonly code?: string };
  return new StoreUnavailable(`The database does not answer: ${message || code}`, { cause });
}

/** A connection between two visits to the pool, which does not take it back in an unknown state. */
class CheckedOutClient implements PostgresPoolClient {
  readonly #client: pg.PoolClient;
  #broken = false;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query(sql: unknown, parameters: readonly unknown[] = []): unknown {
    if (typeof sql !== 'string')
      throw new TypeError('There are no cursors here: large results are read in pages.');
    return this.#run(sql, parameters);
  }

  async #run(sql: string, parameters: readonly unknown[]): Promise<unknown> {
    try {
      const result = await this.#client.query(sql, [...parameters]);
      // PostgreSQL answers COMMIT of a transaction that has failed with ROLLBACK, and no error.
      if (sql === 'commit' && result.command !== 'COMMIT')
        throw new TransactionMisused('A statement of this transaction had failed; nothing of it was kept.');
      return result;
    } catch (error) {
      if (error instanceof TransactionMisused) throw error;
      // Only an error of the statement leaves the connection usable; after a failed ROLLBACK, none does.
      const lost = isConnectionError(error);
      if (lost || sql === 'rollback') this.#broken = true;
      // A parameter that cannot be sent is a defect of ours.
      if (lost && !(error instanceof TypeError))
        throw new StoreUnavailable(`The connection to the database was lost: ${(error as Error).message}`, {
          cause: error,
        });
      throw error;
    }
  }

  release(): void {
    this.#client.release(this.#broken);
  }
}
