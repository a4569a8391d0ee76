import { randomBytes } from 'node:crypto';
import { Lab } from '@postroad/lab/lab';
import { type Postgresql, startPostgresql } from '@postroad/lab/servers/postgresql';
import pg from 'pg';

interface SharedServer {
  readonly lab: Lab;
  readonly server: Postgresql;
  /** Databases that are empty again: emptying one takes a fraction of what making one does. */
  readonly free: string[];
}

/** One PostgreSQL for all tests of a process. */
let shared: Promise<SharedServer> | undefined;

/** An empty database of one test. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Gives an empty database in a PostgreSQL of our own, which is started at first use. */
export async function createTestDatabase(): Promise<TestDatabase> {
  shared ??= start();
  const { server, free } = await shared;
  const name = free.pop() ?? (await create(server));
  return {
    url: server.url(name),
    async drop() {
      await empty(server, name);
      free.push(name);
    },
  };
}

/** Ends the PostgreSQL, if it was started. Tests need not call it: in vitest it ends after each file. */
export async function stopTestPostgresql(): Promise<void> {
  const running = shared;
  shared = undefined;
  await (await running)?.lab.close();
}

async function start(): Promise<SharedServer> {
  const lab = await Lab.open();
  return { lab, server: await startPostgresql(lab), free: [] };
}

async function create(server: Postgresql): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await run(server.url(), [`create database ${name}`]);
  return name;
}

async function empty(server: Postgresql, name: string): Promise<void> {
  await run(server.url(name), [
    // Of a process that was killed, say: its locks would be waited for.
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`,
    'drop schema public cascade',
    'create schema public',
  ]);
}

async function run(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

// This file also serves benchmarks, which run without vitest.
if (process.env.VITEST !== undefined) {
  const { afterAll } = await import('vitest');
  afterAll(stopTestPostgresql);
}
