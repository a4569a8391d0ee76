import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeyFileRefused } from '../errors.ts';
import { openStore } from '../open-store.ts';
import { writeSetting } from '../queries/write-setting.ts';

let folder = '';
let dataDirectory = '';
let umask = 0;

beforeEach(() => {
  // The most careless that is usual: everything readable by all.
  umask = process.umask(0o000);
  folder = mkdtempSync(join(tmpdir(), 'postroad-modes-'));
  dataDirectory = join(folder, 'var/lib/postroad');
});

afterEach(() => {
  process.umask(umask);
  rmSync(folder, { recursive: true, force: true });
});

function mode(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}

test('the folder and every file in it are for the owner alone', async () => {
  const store = await openStore({ dataDirectory });
  await writeSetting(store.db, 'a', 1);
  const names = readdirSync(dataDirectory).toSorted();
  expect(names).toEqual(['key', 'postroad.db', 'postroad.db-shm', 'postroad.db-wal']);
  expect(mode(dataDirectory)).toBe('700');
  expect(names.map((name) => mode(join(dataDirectory, name)))).toEqual(names.map(() => '600'));
  await store.close();
  expect(readdirSync(dataDirectory).toSorted()).toEqual(['key', 'postroad.db']);
});

test('a folder that is there keeps its mode; the files in it are for the owner alone all the same', async () => {
  mkdirSync(dataDirectory, { recursive: true, mode: 0o755 });
  const store = await openStore({ dataDirectory });
  await store.close();
  expect(mode(dataDirectory)).toBe('755');
  expect([mode(join(dataDirectory, 'key')), mode(join(dataDirectory, 'postroad.db'))]).toEqual([
    '600',
    '600',
  ]);
});

test('a key file that others can read stops the start, and nothing holds the database afterwards', async () => {
  await (await openStore({ dataDirectory })).close();
  chmodSync(join(dataDirectory, 'key'), 0o644);
  await expect(openStore({ dataDirectory })).rejects.toBeInstanceOf(KeyFileRefused);
  expect(readdirSync(dataDirectory).toSorted()).toEqual(['key', 'postroad.db']);
  chmodSync(join(dataDirectory, 'key'), 0o600);
  await (await openStore({ dataDirectory })).close();
});

test.each([
  ['a folder that is a file', () => writeFileSync(`${folder}/var`, '')],
  [
    'a database that is something else',
    () => {
      mkdirSync(dataDirectory, { recursive: true });
      writeFileSync(join(dataDirectory, 'postroad.db'), 'hello, this is no database at all'.repeat(100));
    },
  ],
])('%s is told as such', async (_, prepare) => {
  prepare();
  await expect(openStore({ dataDirectory })).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringContaining(`${dataDirectory}/postroad.db cannot be opened`),
  });
});

test('a commit is on the disk before it is told, and references are kept', async () => {
  const store = await openStore({ dataDirectory });
  // https://www.sqlite.org/pragma.html#pragma_synchronous: 2 is FULL. The values of the connection that writes.
  const pragmas = await store.transaction(async (trx) =>
    Promise.all(
      ['journal_mode', 'synchronous', 'foreign_keys'].map(async (name) => {
        const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(trx);
        return Object.values(rows[0] ?? {})[0];
      }),
    ),
  );
  await store.close();
  expect(pragmas).toEqual(['wal', 2, 1]);
});
