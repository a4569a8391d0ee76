import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SealBroken, WrongKey } from '../errors.ts';
import { openStore, type Store, type StoreOptions } from '../open-store.ts';
import { findEmailServer } from '../queries/find-email-server.ts';
import { insertEmailServer } from '../queries/insert-email-server.ts';
import { exampleServer, insertExamples } from '../testing/example-rows.ts';
import { createTestPlace, ENGINES, type TestPlace } from '../testing/open-test-store.ts';
import { startProgram } from '../testing/programs/start-program.ts';
import { keyFile, readKeyFile } from './key-file.ts';
import { rotateKey } from './rotate-key.ts';
import { listSealedSecrets, sealedTables } from './sealed-columns.ts';
import { keyIdOf, newSealingKey } from './sealing-key.ts';

const allOpen = ['secret of cesOne', 'secret of cesTwo', 'secret of inbOne'];

async function secretsOf(store: Store): Promise<readonly string[]> {
  const secrets = await store.transaction(listSealedSecrets);
  return secrets.map(({ sealed, context }) => store.sealer.open(sealed, context));
}

async function keyIdsOf(store: Store): Promise<readonly string[]> {
  const secrets = await store.transaction(listSealedSecrets);
  return [...new Set(secrets.map(({ sealed }) => keyIdOf(sealed)))];
}

describe.each(ENGINES)('on %s', (engine) => {
  let place: TestPlace;
  let options: StoreOptions;
  const opened: Store[] = [];
  const open = async (more: Partial<StoreOptions> = {}): Promise<Store> => {
    const store = await openStore({ ...options, ...more });
    opened.push(store);
    return store;
  };

  beforeEach(async () => {
    place = await createTestPlace(engine);
    options = place.options;
  });

  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
    await place.remove();
  });

  const fileKeys = () => (readKeyFile(keyFile(options.dataDirectory)) ?? []).map(({ id }) => id);

  test('every column for sealed texts is known to the rotation', async () => {
    const { db } = await open();
    const tables = await db.introspection.getTables();
    const sealed = tables.flatMap(({ name, columns }) =>
      columns.filter((column) => column.name.startsWith('sealed')).map((column) => `${name}.${column.name}`),
    );
    expect(sealed.toSorted()).toEqual(sealedTables.map((table) => `${table}.sealed_secrets`).toSorted());
  });

  test('everything is sealed under a new key, which comes first in the file', async () => {
    const store = await open();
    await insertExamples(store);
    const [before = ''] = fileKeys();
    const { keyId, resealed } = await rotateKey(store);
    expect(resealed).toBe(3);
    expect(keyId).not.toBe(before);
    expect(await keyIdsOf(store)).toEqual([keyId]);
    expect(fileKeys()).toEqual([keyId, before]);
    expect(await secretsOf(store)).toEqual(allOpen);
  });

  test('a key leaves the file at the rotation after the one that replaced it', async () => {
    const store = await open();
    await insertExamples(store);
    const [first = ''] = fileKeys();
    const { keyId: second } = await rotateKey(store);
    const { keyId: third } = await rotateKey(store);
    expect(fileKeys()).toEqual([third, second]);
    expect(fileKeys()).not.toContain(first);
    expect(await secretsOf(store)).toEqual(allOpen);
  });

  test('a server that runs reads on and seals under the new key', async () => {
    const server = await open();
    await insertExamples(server);
    const { keyId } = await rotateKey(await open());
    expect(await secretsOf(server)).toEqual(allOpen);
    expect(keyIdOf(server.sealer.seal('later', 'email_servers/cesOne'))).toBe(keyId);
  });

  test('what was sealed just before a rotation and written just after it still opens, and is sealed anew next time', async () => {
    const server = await open();
    await insertExamples(server);
    const late = exampleServer(server, 'cesLate');
    const rotating = await open();
    await rotateKey(rotating);
    await insertEmailServer(server.db, late);
    const restarted = await open();
    expect(await secretsOf(restarted)).toContain('secret of cesLate');
    const { keyId, resealed } = await rotateKey(rotating);
    expect(resealed).toBe(4);
    expect(await keyIdsOf(restarted)).toEqual([keyId]);
    expect(await secretsOf(restarted)).toContain('secret of cesLate');
  });

  test.each([
    ['with secrets', 3],
    ['without any', 0],
  ])('rotations at the same time, %s, end with one key and everything open', async (_, count) => {
    const store = await open();
    if (count > 0) await insertExamples(store);
    const programs = Array.from({ length: 4 }, () => startProgram('rotate', options));
    const ends = await Promise.all(programs.map(({ ended }) => ended));
    expect(ends.filter(({ code }) => code !== 0)).toEqual([]);
    expect(await secretsOf(store)).toEqual(allOpen.slice(0, count));
    const noted = await store.db.selectFrom('sealing_keys').select('key_id').execute();
    expect(noted.map(({ key_id }) => key_id)).toEqual(fileKeys().slice(0, 1));
    await open();
  });

  test.each(['begun', 'key-written', 'resealed', 'resealed 2', 'before-commit', 'committed'])(
    'a rotation killed at "%s" loses nothing, and the next one ends it',
    async (step) => {
      const running = await open();
      await insertExamples(running);
      const end = await startProgram('rotate', options, ...step.split(' ')).ended;
      expect(end).toMatchObject({ signal: 'SIGKILL' });
      expect(await secretsOf(running)).toEqual(allOpen);
      const restarted = await open();
      expect(await secretsOf(restarted)).toEqual(allOpen);
      const { keyId } = await rotateKey(restarted);
      expect(await keyIdsOf(running)).toEqual([keyId]);
      expect(await secretsOf(running)).toEqual(allOpen);
      expect(readdirSync(options.dataDirectory).filter((name) => name.startsWith('key'))).toEqual(['key']);
    },
  );

  test('given keys: everything goes under the first, and no file is made', async () => {
    const [old, fresh] = [newSealingKey(), newSealingKey()];
    const before = await open({ sealingKey: old.key });
    await insertExamples(before);
    const both = await open({ sealingKey: [fresh.key, old.key] });
    expect(await secretsOf(both)).toEqual(allOpen);
    expect(await rotateKey(both)).toEqual({ keyId: fresh.id, resealed: 3 });
    const after = await open({ sealingKey: fresh.key });
    expect(await secretsOf(after)).toEqual(allOpen);
    await expect(openStore({ ...options, sealingKey: old.key })).rejects.toBeInstanceOf(WrongKey);
    expect(existsSync(keyFile(options.dataDirectory))).toBe(false);
  });

  test('a start with another key is refused before anything could be sealed under it', async () => {
    const first = await open({ sealingKey: newSealingKey().key });
    const other = newSealingKey();
    const refusal = await openStore({ ...options, sealingKey: other.key }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'WRONG_KEY', message: expect.stringContaining('Every node') });
    expect(String(refusal)).not.toContain(other.key.toString('base64'));
    const noted = await first.db.selectFrom('sealing_keys').select('key_id').execute();
    expect(noted.map(({ key_id }) => key_id)).not.toContain(other.id);
  });

  test('a lost key file is not replaced by a new one', async () => {
    const store = await open();
    await insertExamples(store);
    const file = keyFile(options.dataDirectory);
    const copy = readFileSync(file);
    rmSync(file);
    const refusal = await openStore(options).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      code: 'WRONG_KEY',
      message: expect.stringContaining(`${file} that opens them is missing`),
    });
    expect(existsSync(file)).toBe(false);
    writeFileSync(file, copy, { mode: 0o600 });
    expect(await secretsOf(await open())).toEqual(allOpen);
  });

  test('a secret moved to another row does not open there', async () => {
    const store = await open();
    await insertExamples(store);
    await sql`update email_servers set sealed_secrets =
      (select sealed_secrets from email_servers where id = 'cesOne') where id = 'cesTwo'`.execute(store.db);
    const row = await findEmailServer(store.db, 'cesTwo');
    expect(() => store.sealer.open(row?.sealed_secrets ?? '', 'email_servers/cesTwo')).toThrow(SealBroken);
    // A rotation would seal it for its new place: it stops instead, and changes nothing.
    await expect(rotateKey(store)).rejects.toBeInstanceOf(SealBroken);
    const after = await findEmailServer(store.db, 'cesTwo');
    expect(after?.sealed_secrets).toBe(row?.sealed_secrets);
  });
});
