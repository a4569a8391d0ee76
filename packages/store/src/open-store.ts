import type { Kysely, Transaction } from 'kysely';
import type { EngineName } from './engines/engine.ts';
import { openPostgresql } from './engines/postgresql.ts';
import { openSqlite } from './engines/sqlite.ts';
import { migrations } from './migrations/index.ts';
import { migrate } from './migrations/migrate.ts';
import { keyFile } from './sealing/key-file.ts';
import type { KeyRing } from './sealing/key-ring.ts';
import { openKeyRing } from './sealing/open-key-ring.ts';
import { createSealer, type Sealer } from './sealing/sealer.ts';
import type { Tables } from './tables.ts';

/** The database of the service, and what seals its secrets. */
export interface Store {
  readonly db: Kysely<Tables>;
  readonly engine: EngineName;
  readonly sealer: Sealer;
  /** What the sealer works with, for rotation. */
  readonly keys: KeyRing;
  /** Holds the embedded database and the key file. */
  readonly dataDirectory: string;
  /** Where the sealing keys are; absent when they were given, from the environment. */
  readonly keyFile?: string;
  /**
   * Runs the work in one transaction: all of it is committed, or nothing. Queries of the work go through `trx`; one
   * that goes through `db` is refused. After a statement has failed, the transaction can only fail.
   */
  transaction<T>(work: (trx: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** Waits for transactions under way. */
  close(): Promise<void>;
}

/** Where the data is. */
export interface StoreOptions {
  /** Made when missing, for the owner alone. */
  readonly dataDirectory: string;
  /** `postgres://…`; absent: SQLite in the data directory. */
  readonly databaseUrl?: string;
  /** Keys of 32 bytes: the first seals, all open. Absent: the key file in the data directory, made at first start. */
  readonly sealingKey?: Buffer | readonly Buffer[];
}

/**
 * Opens the database, brings its schema up to date and makes sure that its secrets can be opened.
 *
 * @throws StoreTooNew, StoreUnavailable, WrongKey, KeyFileRefused
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const engine =
    options.databaseUrl === undefined
      ? await openSqlite(options.dataDirectory)
      : openPostgresql(options.databaseUrl);
  try {
    await migrate(engine, migrations);
    const keys = await openKeyRing(engine, options);
    return {
      db: engine.db,
      engine: engine.engine,
      sealer: createSealer(keys),
      keys,
      dataDirectory: options.dataDirectory,
      ...(options.sealingKey === undefined ? { keyFile: keyFile(options.dataDirectory) } : {}),
      transaction: (work) => engine.transaction(work),
      close: () => engine.close(),
    };
  } catch (error) {
    await engine.close();
    throw error;
  }
}
