/** Migrates, and kills itself when the statements of the given migration have run, before they are committed. */
import { openPostgresql } from '../../engines/postgresql.ts';
import { openSqlite } from '../../engines/sqlite.ts';
import { migrations } from '../../migrations/index.ts';
import { migrate } from '../../migrations/migrate.ts';
import { givenOptions } from './given-options.ts';

const [, , number] = process.argv;
const { dataDirectory, databaseUrl } = givenOptions();
const engine = databaseUrl === undefined ? await openSqlite(dataDirectory) : openPostgresql(databaseUrl);
const fatal = migrations[Number(number) - 1]?.[engine.engine];
await migrate(
  {
    engine: engine.engine,
    exclusively: (work) =>
      engine.exclusively((run) =>
        work(async (sql) => {
          const rows = await run(sql);
          if (sql === fatal) process.kill(process.pid, 'SIGKILL');
          return rows;
        }),
      ),
  },
  migrations,
);
