import { Kysely, PostgresDialect } from 'kysely';
import { createPostgresqlPool } from '../dialects/postgresql-pool.ts';
import { TransactionGuard } from '../dialects/transaction-guard.ts';
import type { Tables } from '../tables.ts';
import type { Engine } from './engine.ts';

/** The advisory lock of migrating processes: any number that is ours alone, here the letters "post" and "road". */
const MIGRATION_LOCK = (BigInt(0x706f7374) << 32n) | BigInt(0x726f6164);

/** Opens a database of PostgreSQL. Nothing is connected before the first query. */
export function openPostgresql(databaseUrl: string): Engine {
  const guard = new TransactionGuard();
  const pool = createPostgresqlPool(databaseUrl, guard);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    engine: 'postgresql',
    transaction: (work) => db.transaction().execute((trx) => guard.run(() => work(trx))),
    async exclusively(work) {
      const client = await pool.connect();
      try {
        await client.query('begin', []);
        await client.query(`select pg_advisory_xact_lock(${MIGRATION_LOCK})`, []);
        // Without parameters several statements may stand in one text.
        const result = await work(
          async (sql) => (await client.query<Record<string, unknown>>(sql, [])).rows ?? [],
        );
        await client.query('commit', []);
        return result;
      } catch (error) {
        await client.query('rollback', []).catch(() => {});
        throw error;
      } finally {
        client.release();
      }
    },
    async close() {
      await db.destroy();
      // Kysely ends only a pool it has used.
      await pool.end().catch(() => {});
    },
  };
}
