import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { StoreTooNew } from '../errors.ts';
import { openStore, type Store } from '../open-store.ts';
import { createTestPlace, ENGINES, openTestStore } from '../testing/open-test-store.ts';
import { startProgram } from '../testing/programs/start-program.ts';
import { migrations } from './index.ts';

async function appliedMigrations({ db }: Store): Promise<readonly number[]> {
  const { rows } = await sql<{ number: number }>`select number from migrations order by number`.execute(db);
  return rows.map(({ number }) => number);
}

async function insertMigration({ db }: Store, number: number): Promise<void> {
  await sql`insert into migrations (number, name, applied_at) values (${number}, 'of tomorrow', 0)`.execute(
    db,
  );
}

test('migrations are numbered from 1 without gaps', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
});

describe.each(ENGINES)('on %s', (engine) => {
  test('twenty processes that start together on nothing make one database and one key', async () => {
    const place = await createTestPlace(engine);
    try {
      const programs = Array.from({ length: 20 }, () => startProgram('open', place.options));
      await Promise.all(programs.map((program) => program.nextLine()));
      for (const { child } of programs) child.stdin.end();
      const ends = await Promise.all(programs.map(({ ended }) => ended));
      expect(ends.filter(({ code }) => code !== 0)).toEqual([]);
      const store = await openStore(place.options);
      try {
        const sealed = programs.map(({ lines }) => lines[1] ?? '');
        expect(new Set(sealed).size).toBe(20);
        expect(sealed.map((text) => store.sealer.open(text, 'test/1'))).toEqual(
          sealed.map(() => 'from another process'),
        );
        expect(await appliedMigrations(store)).toEqual(migrations.map(({ number }) => number));
        expect(await store.db.selectFrom('sealing_keys').selectAll().execute()).toHaveLength(1);
      } finally {
        await store.close();
      }
    } finally {
      await place.remove();
    }
  });

  test('a newer schema is refused, says so, and stays as it is', async () => {
    const { store, options, close } = await openTestStore(engine);
    try {
      await insertMigration(store, migrations.length + 1);
      const refusal = await openStore(options).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(StoreTooNew);
      expect(refusal).toMatchObject({
        code: 'STORE_TOO_NEW',
        found: migrations.length + 1,
        known: migrations.length,
        message: expect.stringContaining('newer version'),
      });
      expect(await appliedMigrations(store)).toHaveLength(migrations.length + 1);
    } finally {
      await close();
    }
  });

  test.each(migrations)('a process killed in migration $number leaves nothing of it', async ({ number }) => {
    const place = await createTestPlace(engine);
    try {
      const end = await startProgram('die-in-migration', place.options, String(number)).ended;
      expect(end).toMatchObject({ signal: 'SIGKILL' });
      // Were a table of it there, this start would fail to make it again.
      const store = await openStore(place.options);
      try {
        expect(await appliedMigrations(store)).toEqual(migrations.map((migration) => migration.number));
      } finally {
        await store.close();
      }
    } finally {
      await place.remove();
    }
  });
});
