import { randomBytes } from 'node:crypto';
import { Lab } from '@postroad/lab/lab';
import { type Postgresql, startPostgresql } from '@postroad/lab/servers/postgresql';
import pg from 'pg';

interface SharedServer {
  readonly lab: Lab;
  readonly server: Postgresql;
}

/** One PostgreSQL for all tests of a process. */
let shared: Promise<SharedServer> | undefined;

/** An empty database of one test. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Makes an empty database in a PostgreSQL of our own, which is started at first use. */
export async function createTestDatabase(): Promise<TestDatabase> {
  shared ??= start();
  const { server } = await shared;
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(server, `create database ${name}`);
  return { url: server.url(name), drop: () => administer(server, `drop database ${name} with (force)`) };
}

/** Ends the PostgreSQL, if it was started. Tests need not call it: in vitest it ends after each file. */
export async function stopTestPostgresql(): Promise<void> {
  const running = shared;
  shared = undefined;
  await (await running)?.lab.close();
}

async function start(): Promise<SharedServer> {
  const lab = await Lab.open();
  return { lab, server: await startPostgresql(lab) };
}

async function administer(server: Postgresql, sql: string): Promise<void> {
  const client = new pg.Client(server.url());
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

// This file also serves benchmarks, which run without vitest.
if (process.env.VITEST !== undefined) {
  const { afterAll } = await import('vitest');
  afterAll(stopTestPostgresql);
}
