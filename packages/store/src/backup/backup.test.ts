import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { databaseFile } from '../engines/sqlite.ts';
import { BackupRefused, StoreTooNew } from '../errors.ts';
import { openStore, type Store } from '../open-store.ts';
import { findEmailServer } from '../queries/find-email-server.ts';
import { readSetting } from '../queries/read-setting.ts';
import { writeSetting } from '../queries/write-setting.ts';
import { keyFile } from '../sealing/key-file.ts';
import { insertExamples } from '../testing/example-rows.ts';
import { openTestStore } from '../testing/open-test-store.ts';
import { backupStore } from './backup-store.ts';
import { restoreBackup } from './restore-backup.ts';

let folder = '';
let dataDirectory = '';
let file = '';
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'postroad-backup-'));
  dataDirectory = join(folder, 'data');
  file = join(folder, 'backup');
  store = await openStore({ dataDirectory });
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a backup is one file for the owner alone, and nothing is left beside it', async () => {
  await insertExamples(store);
  await backupStore(store, file);
  expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
  expect(readdirSync(folder).toSorted()).toEqual(['backup', 'data']);
});

test('a backup taken while everything is written to is of one moment', async () => {
  // Large enough for many pages, so that a copy takes longer than a write.
  await writeSetting(store.db, 'ballast', 'x'.repeat(4_000_000));
  let writing = true;
  let written = 0;
  const writer = (async () => {
    for (; writing; written += 1) {
      await store.transaction(async (trx) => {
        await writeSetting(trx, 'left', written);
        await writeSetting(trx, `filler-${written % 50}`, 'y'.repeat(20_000));
        await writeSetting(trx, 'right', written);
      });
      await new Promise(setImmediate);
    }
  })();
  const files = [1, 2, 3].map((number) => `${file}-${number}`);
  for (const one of files) {
    const before = written;
    await backupStore(store, one);
    const copy = join(folder, `restored-${one.at(-1)}`);
    restoreBackup(one, copy);
    copyFileSync(keyFile(dataDirectory), keyFile(copy));
    const restored = await openStore({ dataDirectory: copy });
    const [left, right] = await Promise.all(['left', 'right'].map((key) => readSetting(restored.db, key)));
    await restored.close();
    expect(left).toBe(right);
    expect(Number(left ?? -1)).toBeGreaterThanOrEqual(before - 1);
  }
  writing = false;
  await writer;
  // The writer went on meanwhile.
  expect(written).toBeGreaterThan(3);
});

test('restored with the key file, everything opens; without it the missing key is named', async () => {
  await insertExamples(store);
  const [key = ''] = (await store.db.selectFrom('sealing_keys').select('key_id').execute()).map(
    (row) => row.key_id,
  );
  await backupStore(store, file);
  const target = join(folder, 'elsewhere');
  expect(restoreBackup(file, target)).toEqual({ file: databaseFile(target), missingKeyIds: [key] });
  await expect(openStore({ dataDirectory: target })).rejects.toThrow(/key file .* is missing/);
  copyFileSync(keyFile(dataDirectory), keyFile(target));
  const restored = await openStore({ dataDirectory: target });
  const row = await findEmailServer(restored.db, 'cesOne');
  expect(restored.sealer.open(row?.sealed_secrets ?? '', 'email_servers/cesOne')).toBe('secret of cesOne');
  await restored.close();
});

test('a file that exists is not written over by a backup', async () => {
  writeFileSync(file, 'precious');
  await expect(backupStore(store, file)).rejects.toBeInstanceOf(BackupRefused);
  expect(readFileSync(file, 'utf8')).toBe('precious');
  expect(readdirSync(folder).toSorted()).toEqual(['backup', 'data']);
});

test('a database that exists is not written over by a restore, unless that is asked for, and then it is kept', async () => {
  await writeSetting(store.db, 'a', 'at the time of the backup');
  await backupStore(store, file);
  await writeSetting(store.db, 'a', 'later');
  await store.close();
  expect(() => restoreBackup(file, dataDirectory)).toThrow(/With --replace/);
  const { replaced = '' } = restoreBackup(file, dataDirectory, { replace: true });
  store = await openStore({ dataDirectory });
  expect(await readSetting(store.db, 'a')).toBe('at the time of the backup');
  const old = join(folder, 'old');
  restoreBackup(replaced, old);
  copyFileSync(keyFile(dataDirectory), keyFile(old));
  const before = await openStore({ dataDirectory: old });
  expect(await readSetting(before.db, 'a')).toBe('later');
  await before.close();
  expect(readdirSync(dataDirectory).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('a database in use is not replaced', async () => {
  await backupStore(store, file);
  expect(() => restoreBackup(file, dataDirectory, { replace: true })).toThrow(
    /in use: stop the service first/,
  );
  await writeSetting(store.db, 'a', 'still the same database');
  await store.close();
  store = await openStore({ dataDirectory });
  expect(await readSetting(store.db, 'a')).toBe('still the same database');
});

test.each([
  ['overwritten', (whole: Buffer) => Buffer.from(whole).fill('X', 0, 4096)],
  ['something else', () => Buffer.from('hello, this is no database at all'.repeat(100))],
  ['damaged behind its first page', (whole: Buffer) => Buffer.from(whole).fill('X', 4096)],
  ['empty', () => Buffer.alloc(0)],
])('a database that is %s is replaced, and kept with its newest changes', async (_, damage) => {
  await writeSetting(store.db, 'a', 'at the time of the backup');
  await backupStore(store, file);
  const database = databaseFile(dataDirectory);
  await writeSetting(store.db, 'a', 'later');
  const changes = readFileSync(`${database}-wal`);
  await store.close();
  // As after a crash.
  writeFileSync(database, damage(readFileSync(database)));
  writeFileSync(`${database}-wal`, changes);
  const left = readFileSync(database);
  const { replaced = '' } = restoreBackup(file, dataDirectory, { replace: true });
  if (existsSync(`${replaced}-wal`)) expect(readFileSync(`${replaced}-wal`)).toEqual(changes);
  // Otherwise SQLite has put them into the file.
  else expect(readFileSync(replaced)).not.toEqual(left);
  store = await openStore({ dataDirectory });
  expect(await readSetting(store.db, 'a')).toBe('at the time of the backup');
});

test('a backup with a page gone, cut short, or of something else is refused, and nothing is put in place', async () => {
  await insertExamples(store);
  await writeSetting(store.db, 'ballast', 'x'.repeat(200_000));
  await backupStore(store, file);
  const whole = readFileSync(file);
  const damages: Readonly<Record<string, (path: string) => void>> = {
    'cut short': (path) => truncateSync(path, whole.length - 4096),
    'cut to nothing': (path) => truncateSync(path, 0),
    'a page of zeros': (path) => writeFileSync(path, Buffer.from(whole).fill(0, 8192, 12288)),
    'another header': (path) => writeFileSync(path, Buffer.from(whole).fill('X', 0, 16)),
    'something else': (path) => writeFileSync(path, 'hello'),
  };
  for (const [name, damage] of Object.entries(damages)) {
    const path = `${file}-${name.replaceAll(' ', '-')}`;
    copyFileSync(file, path);
    damage(path);
    const target = join(folder, `target of ${name}`);
    expect(() => restoreBackup(path, target), name).toThrow(BackupRefused);
    expect(existsSync(databaseFile(target)), name).toBe(false);
    expect(readdirSync(target), name).toEqual([]);
  }
  expect(() => restoreBackup(join(folder, 'none'), join(folder, 'target'))).toThrow(BackupRefused);
});

test('a backup of a newer version is refused', async () => {
  await sql`insert into migrations (number, name, applied_at) values (999, 'of tomorrow', 0)`.execute(
    store.db,
  );
  await backupStore(store, file);
  expect(() => restoreBackup(file, join(folder, 'target'))).toThrow(StoreTooNew);
});

test('changes left over from a database that is gone are not taken for those of the backup', async () => {
  await backupStore(store, file);
  const target = join(folder, 'target');
  restoreBackup(file, target);
  rmSync(databaseFile(target));
  writeFileSync(`${databaseFile(target)}-wal`, 'left over');
  expect(() => restoreBackup(file, target)).toThrow(/-wal without its database/);
});

test('a database that was copied by hand while in use is refused', async () => {
  await writeSetting(store.db, 'a', 1);
  expect(() => restoreBackup(databaseFile(dataDirectory), join(folder, 'target'))).toThrow(
    /database in use, not a backup/,
  );
});

test('PostgreSQL is left to its own tools', async () => {
  const other = await openTestStore('postgresql');
  try {
    await expect(backupStore(other.store, file)).rejects.toThrow(/pg_dump/);
  } finally {
    await other.close();
  }
});
