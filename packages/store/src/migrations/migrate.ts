import { StoreTooNew } from '../errors.ts';
import type { Migration } from './migration.ts';

/** What migrating needs of a database. */
export interface MigrationTarget {
  readonly engine: 'sqlite' | 'postgresql';
  /** Runs the work in a transaction while no other process migrates; what it throws rolls everything back. */
  exclusively<T>(work: (run: RunSql) => Promise<T>): Promise<T>;
}

/** Runs SQL without parameters, one statement or several; the rows are those of the last. */
export type RunSql = (sql: string) => Promise<readonly Record<string, unknown>[]>;

const versionTable = {
  sqlite:
    'create table if not exists migrations (number integer primary key, name text not null, applied_at integer not null) strict',
  postgresql:
    'create table if not exists migrations (number bigint primary key, name text not null, applied_at bigint not null)',
} as const;

/**
 * Brings the schema up to date. Each migration is one transaction, so a process that dies leaves whole steps only, and
 * any number of processes may do this at once: each looks again, under the lock, at what is there.
 *
 * @returns the number of the schema
 * @throws StoreTooNew when a newer version of Postroad has been here; nothing is changed then
 */
export async function migrate(target: MigrationTarget, migrations: readonly Migration[]): Promise<number> {
  const known = migrations.length;
  for (;;) {
    const applied = await target.exclusively(async (run) => {
      await run(versionTable[target.engine]);
      const [row] = await run('select coalesce(max(number), 0) as number from migrations');
      const current = Number(row?.number);
      if (current > known) throw new StoreTooNew(current, known);
      const next = migrations[current];
      if (next === undefined) return current;
      if (next.number !== current + 1)
        throw new Error(`migration ${next.number} stands in place ${current + 1}`);
      await run(next[target.engine]);
      await run(
        `insert into migrations (number, name, applied_at) values (${next.number}, '${next.name}', ${Date.now()})`,
      );
      return next.number;
    });
    if (applied === known) return applied;
  }
}
