import type { Kysely, Transaction } from 'kysely';
import type { MigrationTarget } from '../migrations/migrate.ts';
import type { Tables } from '../tables.ts';

export type EngineName = 'sqlite' | 'postgresql';

/** An open database. */
export interface Engine extends MigrationTarget {
  readonly db: Kysely<Tables>;
  transaction<T>(work: (trx: Transaction<Tables>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
