import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, expect, test } from 'vitest';
import { runCli } from '../packages/cli/src/testing/run-cli.ts';
import { Lab } from '../packages/lab/src/lab.ts';
import { startPostgresql } from '../packages/lab/src/servers/postgresql.ts';
import { openStore } from '../packages/store/src/index.ts';
import { AcknowledgedWrites, type StoredEvent, seeded, type WriterAccess } from './acknowledged-writes.ts';
import { RunningService, TemporaryFolder } from './running-service.ts';

/** Prints, so that a failure can be tried again: KILL_9_SEED=… npx vitest run test/kill-9.test.ts */
const seed = Number(process.env.KILL_9_SEED ?? Date.now() % 1_000_000);
/** The service is killed so often, in two folders side by side: most of a round is its start. */
const kills = 200;
const lanes = 2;
/** PostgreSQL is killed as often, while the service runs on. */
const postgresqlKills = 200;

const writers = 4;
/** At the latest so many acknowledged writes after the start it is killed, and so many milliseconds after those. */
const maxWrites = 12;
const maxPauseMs = 6;

/** The build starts four times as fast as the sources; it is made anew where it is older than they are. */
const program = resolve(import.meta.dirname, '../packages/cli/start.js');
const options = [
  ...['--max-email-servers', '1000', '--requests-per-minute', '10000000', '--log-level', 'info'],
];

beforeAll(() => {
  execFileSync(process.execPath, [program, '--version']);
}, 60_000);

/** The first administrator and a token: as whom the writers write. */
async function signIn(service: RunningService, place: readonly string[], env: Record<string, string> = {}) {
  const { stdout } = await runCli(['token', 'create', ...place, '--name', 'writers', '--scope', 'manage'], {
    env,
  });
  return { token: { authorization: `SSWS ${stdout.trim()}` }, session: await service.setUp() };
}

/** The log and its head, and whether SQLite finds the file whole. Read beside the running service. */
function readSqlite(data: string): { readonly events: readonly StoredEvent[]; readonly lastSeq: number } {
  const database = new DatabaseSync(join(data, 'postroad.db'), { readOnly: true });
  try {
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    const events = database.prepare('select seq, published, body from log_events order by seq').all();
    const head = database.prepare('select last_seq from log_head').get();
    return { events: events as unknown as readonly StoredEvent[], lastSeq: Number(head?.last_seq) };
  } finally {
    database.close();
  }
}

async function killService(lane: number, rounds: number): Promise<number> {
  using folder = new TemporaryFolder();
  const random = seeded(seed + lane);
  const writes = new AcknowledgedWrites(writers, seed + lane);
  const place = ['--data', folder.path];
  let access: Omit<WriterAccess, 'url'> | undefined;
  for (let round = 0; round <= rounds; round += 1) {
    await using service = await RunningService.start([...place, ...options], { program });
    access ??= await signIn(service, place);
    const here = { ...access, url: service.url };
    const { events, lastSeq } = readSqlite(folder.path);
    await writes.verify(here, events, lastSeq);
    if (round === rounds) {
      expect(await service.end()).toEqual({ status: 0, signal: null });
      break;
    }
    const after = Math.floor(random() * maxWrites);
    const pauseMs = random() * maxPauseMs;
    const kill = () => setTimeout(() => service.process.kill('SIGKILL'), pauseMs);
    if (after === 0) kill();
    const errors = await writes.write(here, (count) => {
      if (count === after) kill();
    });
    // It answered nothing but done until it died.
    expect(errors.map(({ status, message }) => status ?? message)).toEqual(errors.map(() => 'no answer'));
    expect(await service.ended).toEqual({ status: null, signal: 'SIGKILL' });
  }
  return writes.acknowledged;
}

test(`what was answered is there after kill -9 at ${kills} moments, seed ${seed}`, async () => {
  const acknowledged = await Promise.all(
    Array.from({ length: lanes }, (_, lane) => killService(lane, kills / lanes)),
  );
  // A run that wrote next to nothing would prove nothing.
  for (const count of acknowledged) expect(count).toBeGreaterThan(kills);
}, 300_000);

test(`the service outlives ${postgresqlKills} kills of PostgreSQL, and nothing answered is lost, seed ${seed}`, async () => {
  await using lab = await Lab.open();
  using folder = new TemporaryFolder();
  const server = await startPostgresql(lab);
  const env = { POSTROAD_DATABASE_URL: server.url() };
  const place = ['--data', folder.path];
  const random = seeded(seed);
  const writes = new AcknowledgedWrites(writers, seed);
  await using service = await RunningService.start([...place, ...options], { program, env });
  const here = { ...(await signIn(service, place, env)), url: service.url };

  const readLog = async () => {
    const store = await openStore({ dataDirectory: folder.path, databaseUrl: server.url() });
    try {
      const rows = await store.db.selectFrom('log_events').selectAll().orderBy('seq').execute();
      // PostgreSQL keeps JSON as such and gives it back parsed.
      const events = rows.map(({ body, ...row }) => ({
        ...row,
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }));
      const { last_seq } = await store.db.selectFrom('log_head').selectAll().executeTakeFirstOrThrow();
      return { events, lastSeq: last_seq };
    } finally {
      await store.close();
    }
  };

  for (let round = 0; round < postgresqlKills; round += 1) {
    const after = Math.floor(random() * maxWrites);
    const pauseMs = random() * maxPauseMs;
    let killed: Promise<void> | undefined;
    const kill = () => {
      killed = new Promise((done, failed) => {
        setTimeout(() => server.kill().then(done, failed), pauseMs);
      });
    };
    if (after === 0) kill();
    const errors = await writes.write(here, (count) => {
      if (count === after) kill();
    });
    await killed;
    // While it is gone: an error in the API's form that blames neither the token nor what was sent.
    for (const { status, cause } of errors) {
      expect([500, 503], String(cause)).toContain(status);
      expect(JSON.parse(String(cause))).toMatchObject({ errorCode: 'E0000009', errorCauses: [] });
    }
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    const unready = await fetch(`${service.url}/readyz`);
    expect(unready.status).toBe(503);
    expect(await unready.json()).toEqual({ status: 'unavailable', reason: 'the database does not answer' });

    await server.start();
    await expect
      .poll(async () => (await fetch(`${service.url}/readyz`)).status, { timeout: 30_000 })
      .toBe(200);
    const { events, lastSeq } = await readLog();
    await writes.verify(here, events, lastSeq);
  }
  expect(writes.acknowledged).toBeGreaterThan(postgresqlKills);
  expect(await service.end()).toEqual({ status: 0, signal: null });
}, 300_000);
