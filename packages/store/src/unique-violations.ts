import pg from 'pg';
import { sqliteUniqueColumns } from './dialects/sqlite-connection.ts';
import { AnotherServerEnabled, LoginTaken } from './errors.ts';

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const UNIQUE_VIOLATION = '23505';

/** A uniqueness, as each engine names it when a statement would break it. */
interface Uniqueness {
  readonly sqlite: string;
  readonly postgresql: string;
}

const oneEnabled: Uniqueness = { sqlite: 'email_servers.enabled', postgresql: 'email_servers_one_enabled' };
const login: Uniqueness = { sqlite: 'users.login', postgresql: 'users_login' };

/** @throws AnotherServerEnabled in the place of what the engine says */
export async function orAnotherEnabled<T>(work: Promise<T>): Promise<T> {
  return work.catch((cause: unknown) => {
    throw breaks(oneEnabled, cause) ? new AnotherServerEnabled({ cause }) : cause;
  });
}

/** @throws LoginTaken in the place of what the engine says */
export async function orLoginTaken<T>(work: Promise<T>): Promise<T> {
  return work.catch((cause: unknown) => {
    throw breaks(login, cause) ? new LoginTaken({ cause }) : cause;
  });
}

function breaks(uniqueness: Uniqueness, error: unknown): boolean {
  if (error instanceof pg.DatabaseError)
    return error.code === UNIQUE_VIOLATION && error.constraint === uniqueness.postgresql;
  return sqliteUniqueColumns(error) === uniqueness.sqlite;
}
