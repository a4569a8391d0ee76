import { Lab } from '@postroad/lab/lab';
import { type Postgresql, startPostgresql } from '@postroad/lab/servers/postgresql';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { StoreUnavailable } from '../errors.ts';
import { openStore, type Store } from '../open-store.ts';
import { readSetting } from '../queries/read-setting.ts';
import { writeSetting } from '../queries/write-setting.ts';
import { newSealingKey } from '../sealing/sealing-key.ts';

// A PostgreSQL of its own: it is killed here. An error event that nobody takes would end this process, and fail the run.
let lab: Lab;
let server: Postgresql;
let store: Store;

beforeAll(async () => {
  lab = await Lab.open();
  server = await startPostgresql(lab);
});

afterAll(async () => {
  await lab.close();
});

beforeEach(async () => {
  if (!server.running) await server.start();
  store = await open();
});

afterEach(() => store.close());

function open(databaseUrl = server.url()): Promise<Store> {
  return openStore({ dataDirectory: lab.directory, databaseUrl, sealingKey });
}

const sealingKey = newSealingKey().key;

/** Ends all sessions but this one, as an administrator or a failover does. */
async function endSessions(): Promise<void> {
  const client = new pg.Client(server.url());
  await client.connect();
  await client.query(
    'select pg_terminate_backend(pid, 5000) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = $1',
    ['client backend'],
  );
  await client.end();
}

test('sessions ended while idle are replaced', async () => {
  await Promise.all([1, 2, 3].map((n) => writeSetting(store.db, `before-${n}`, n)));
  await endSessions();
  await expect.poll(() => readSetting(store.db, 'before-1').catch(() => undefined)).toBe(1);
  await writeSetting(store.db, 'after', 1);
  expect(await readSetting(store.db, 'after')).toBe(1);
});

test('a session ended between two queries of a transaction fails the transaction, not the process', async () => {
  const attempt = store.transaction(async (trx) => {
    await writeSetting(trx, 'half', 1);
    await endSessions();
    // The end of the session arrives while no query waits for it.
    await new Promise((resolve) => setImmediate(resolve));
    await writeSetting(trx, 'whole', 1);
  });
  await expect(attempt).rejects.toBeInstanceOf(StoreUnavailable);
  await expect.poll(() => readSetting(store.db, 'half').catch(() => 'no answer')).toBeUndefined();
});

test('a session ended while a query runs fails that query', async () => {
  const query = sql`select pg_sleep(60)`.execute(store.db);
  const running = sql<{
    count: number;
  }>`select count(*) as count from pg_stat_activity where query = 'select pg_sleep(60)'`;
  await expect.poll(async () => (await running.execute(store.db)).rows[0]?.count).toBe(1);
  const failure = expect(query).rejects.toBeInstanceOf(StoreUnavailable);
  await endSessions();
  await failure;
  await expect.poll(() => readSetting(store.db, 'none').catch(() => 'no answer')).toBeUndefined();
});

test('while the server is down everything says so, and once it is back everything works, with all that was committed', async () => {
  await writeSetting(store.db, 'kept', 'before the crash');
  await server.kill('SIGKILL');
  const refusals = await Promise.allSettled([
    readSetting(store.db, 'kept'),
    writeSetting(store.db, 'kept', 'lost'),
    store.transaction((trx) => writeSetting(trx, 'kept', 'lost')),
  ]);
  const reasons = refusals.map(
    (refusal) => refusal.status === 'rejected' && refusal.reason instanceof StoreUnavailable,
  );
  expect(reasons).toEqual([true, true, true]);
  await expect(open()).rejects.toBeInstanceOf(StoreUnavailable);
  await server.start();
  expect(await readSetting(store.db, 'kept')).toBe('before the crash');
  await store.transaction((trx) => writeSetting(trx, 'kept', 'after the crash'));
  expect(await readSetting(store.db, 'kept')).toBe('after the crash');
});

test('a rollback that cannot be sent does not give its connection to the next one', async () => {
  const failure = new Error('of the work');
  const attempt = store.transaction(async (trx) => {
    await writeSetting(trx, 'half', 1);
    await endSessions();
    throw failure;
  });
  await expect(attempt).rejects.toThrow();
  const results = await Promise.allSettled(
    Array.from({ length: 20 }, (_, n) => store.transaction((trx) => writeSetting(trx, `next-${n}`, n))),
  );
  expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);
  expect(await readSetting(store.db, 'half')).toBeUndefined();
});

test('a session that has stopped answering is given up, and the next query gets another one', async () => {
  const patient = new URL(server.url());
  // Of pg, in milliseconds: how long it waits for the answer to a query.
  patient.searchParams.set('query_timeout', '300');
  const other = await open(patient.href);
  let pid = 0;
  try {
    const attempt = other.transaction(async (trx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
      pid = rows[0]?.pid ?? 0;
      process.kill(pid, 'SIGSTOP');
      await writeSetting(trx, 'half', 1);
    });
    await expect(attempt).rejects.toBeInstanceOf(StoreUnavailable);
    await writeSetting(other.db, 'after', 'answered');
    expect(await readSetting(other.db, 'after')).toBe('answered');
  } finally {
    if (pid > 1) process.kill(pid, 'SIGCONT');
    await other.close();
  }
  expect(await readSetting(store.db, 'half')).toBeUndefined();
});

test.each(['mysql://user:hunter2@localhost/db', 'postgres:hunter2@', 'hunter2'])(
  'an address that is none is refused without repeating it: %s',
  async (address) => {
    const refusal = await open(address).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StoreUnavailable);
    expect(JSON.stringify(refusal, Object.getOwnPropertyNames(refusal))).not.toContain('hunter2');
  },
);

test('a server that refuses says why in its own words', async () => {
  const url = new URL(server.url());
  url.pathname = '/nosuchdatabase';
  await expect(open(url.href)).rejects.toThrow(
    'The database refuses the connection: database "nosuchdatabase" does not exist',
  );
});

test('a name whose every address refuses is told with the reason', async () => {
  const url = new URL(server.url());
  url.hostname = 'localhost';
  url.port = String(await lab.freePort());
  await expect(open(url.href)).rejects.toThrow(/^The database does not answer: .*ECONNREFUSED/);
});

test('a wrong password is refused without repeating it', async () => {
  const url = new URL(server.url());
  url.password = 'hunter2';
  const refusal = await open(url.href).catch((error: unknown) => error);
  expect(refusal).toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringContaining('refuses the connection: password authentication failed'),
  });
  const { cause } = refusal as { cause: object };
  expect(JSON.stringify([refusal, cause], Object.getOwnPropertyNames(cause))).not.toContain('hunter2');
});
