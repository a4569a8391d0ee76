import { PostgresAdapter } from 'kysely';
import type { Queryable } from '../tables.ts';
import type { EngineName } from './engine.ts';

/** Which engine a query goes to: for the few whose SQL differs. */
export function engineOf(db: Queryable): EngineName {
  return db.getExecutor().adapter instanceof PostgresAdapter ? 'postgresql' : 'sqlite';
}
