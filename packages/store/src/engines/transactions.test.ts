import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TransactionMisused } from '../errors.ts';
import type { Store } from '../open-store.ts';
import { readSetting } from '../queries/read-setting.ts';
import { writeSetting } from '../queries/write-setting.ts';
import { createGate } from '../testing/gate.ts';
import { ENGINES, openTestStore, type TestStore } from '../testing/open-test-store.ts';
import { startProgram } from '../testing/programs/start-program.ts';

describe.each(ENGINES)('on %s', (engine) => {
  let place: TestStore;
  let store: Store;

  beforeEach(async () => {
    place = await openTestStore(engine);
    store = place.store;
  });

  afterEach(() => place.close());

  test('a transaction gives what its work gives, and keeps all of it', async () => {
    const given = await store.transaction(async (trx) => {
      await writeSetting(trx, 'a', 1);
      await writeSetting(trx, 'b', 2);
      return 'done';
    });
    expect(given).toBe('done');
    expect(await Promise.all(['a', 'b'].map((key) => readSetting(store.db, key)))).toEqual([1, 2]);
  });

  test('a transaction whose work fails keeps nothing, and throws what the work threw', async () => {
    const failure = new Error('of the work');
    const attempt = store.transaction(async (trx) => {
      await writeSetting(trx, 'a', 1);
      throw failure;
    });
    await expect(attempt).rejects.toBe(failure);
    expect(await readSetting(store.db, 'a')).toBeUndefined();
    await writeSetting(store.db, 'a', 2);
    expect(await readSetting(store.db, 'a')).toBe(2);
  });

  test('a transaction is not seen from outside before it is committed, and sees itself', async () => {
    const looked = createGate();
    const written = createGate();
    const done = store.transaction(async (trx) => {
      await writeSetting(trx, 'a', 1);
      expect(await readSetting(trx, 'a')).toBe(1);
      written.pass();
      await looked.passed;
    });
    await written.passed;
    expect(await readSetting(store.db, 'a')).toBeUndefined();
    looked.pass();
    await done;
    expect(await readSetting(store.db, 'a')).toBe(1);
  });

  test('a write from outside never becomes part of a transaction that is rolled back', async () => {
    const written = createGate();
    const free = createGate();
    const transaction = store.transaction(async (trx) => {
      await writeSetting(trx, 'inside', 1);
      written.pass();
      await free.passed;
      throw new Error('rolled back');
    });
    await written.passed;
    const outside = writeSetting(store.db, 'outside', 1);
    free.pass();
    await expect(transaction).rejects.toThrow('rolled back');
    await outside;
    expect(await readSetting(store.db, 'outside')).toBe(1);
    expect(await readSetting(store.db, 'inside')).toBeUndefined();
  });

  test('transactions that read, wait and write do not lose each other’s changes', async () => {
    await writeSetting(store.db, 'count', 0);
    const increments = Array.from({ length: 40 }, () =>
      store.transaction(async (trx) => {
        // On PostgreSQL the row has to be locked to be read for a change; SQLite has one transaction at a time.
        const lock = engine === 'postgresql' ? sql` for update` : sql``;
        const { rows } = await sql<{
          value: string;
        }>`select value from settings where key = 'count'${lock}`.execute(trx);
        await new Promise(setImmediate);
        await writeSetting(trx, 'count', Number(rows[0]?.value) + 1);
      }),
    );
    await Promise.all(increments);
    expect(await readSetting(store.db, 'count')).toBe(40);
  });

  test('transactions take their turns in the order of asking, and reads go on meanwhile', async () => {
    const order: number[] = [];
    const turns = Array.from({ length: 30 }, (_, turn) =>
      store.transaction(async (trx) => {
        await writeSetting(trx, 'same', turn);
        await new Promise(setImmediate);
        order.push(turn);
      }),
    );
    expect(await Promise.all(turns.map(() => readSetting(store.db, 'other')))).toEqual(
      turns.map(() => undefined),
    );
    await Promise.all(turns);
    // PostgreSQL lets whoever gets the row first go first.
    expect(engine === 'sqlite' ? order : order.toSorted((a, b) => a - b)).toEqual([...turns.keys()]);
  });

  test('a query past the transaction it belongs to is refused, and the transaction keeps nothing', async () => {
    const outside = {
      write: () => writeSetting(store.db, 'b', 2),
      read: () => readSetting(store.db, 'b'),
      nest: () => store.transaction(async () => {}),
    };
    for (const [name, query] of Object.entries(outside)) {
      const attempt = store.transaction(async (trx) => {
        await writeSetting(trx, 'a', 1);
        await query();
      });
      await expect(attempt, name).rejects.toBeInstanceOf(TransactionMisused);
    }
    expect(await readSetting(store.db, 'a')).toBeUndefined();
  });

  test('what a transaction has left running is free once it is over', async () => {
    const over = createGate();
    let later: Promise<unknown> | undefined;
    await store.transaction(async (trx) => {
      await writeSetting(trx, 'a', 1);
      later = over.passed.then(() => writeSetting(store.db, 'b', 2));
    });
    over.pass();
    await later;
    expect(await readSetting(store.db, 'b')).toBe(2);
  });

  test('after a statement has failed, nothing of the transaction is kept, even if its work goes on', async () => {
    const attempt = store.transaction(async (trx) => {
      await writeSetting(trx, 'a', 1);
      await sql`insert into settings (key, value, updated_at) values ('a', '2', 0)`
        .execute(trx)
        .catch(() => {});
    });
    await expect(attempt).rejects.toBeInstanceOf(TransactionMisused);
    expect(await readSetting(store.db, 'a')).toBeUndefined();
    const again = store.transaction(async (trx) => {
      await sql`select * from no_such_table`.execute(trx).catch(() => {});
      await writeSetting(trx, 'a', 3);
    });
    await expect(again).rejects.toThrow();
    expect(await readSetting(store.db, 'a')).toBeUndefined();
    await writeSetting(store.db, 'a', 4);
    expect(await readSetting(store.db, 'a')).toBe(4);
  });

  test('another process that writes is waited for, without blocking this one', async () => {
    const other = startProgram('hold-transaction', place.options);
    expect(await other.nextLine()).toBe('holding');
    let written = false;
    const write = store
      .transaction((trx) => writeSetting(trx, 'held', 'by us'))
      .then(() => {
        written = true;
      });
    const alone = writeSetting(store.db, 'held', 'by us as well');
    expect(await readSetting(store.db, 'held')).toBeUndefined();
    await new Promise(setImmediate);
    expect(written).toBe(false);
    other.child.stdin.end();
    await Promise.all([write, alone]);
    expect(await other.ended).toMatchObject({ code: 0, errors: '' });
    expect(['by us', 'by us as well']).toContain(await readSetting(store.db, 'held'));
  });

  test('numbers, large ones and counts are numbers', async () => {
    const large = Number.MAX_SAFE_INTEGER;
    await store.db.insertInto('settings').values({ key: 'a', value: '1', updated_at: large }).execute();
    const { rows } =
      await sql`select updated_at, count(*) as count, sum(updated_at) as sum from settings group by updated_at`.execute(
        store.db,
      );
    expect(rows).toEqual([{ updated_at: large, count: 1, sum: large }]);
    expect(Object.getPrototypeOf(rows[0])).toBe(Object.prototype);
  });

  test('what is closed waits for what is under way, and closing again does nothing', async () => {
    const begun = createGate();
    const transaction = store.transaction(async (trx) => {
      begun.pass();
      await new Promise(setImmediate);
      await writeSetting(trx, 'a', 1);
      return 'kept';
    });
    await begun.passed;
    await store.close();
    await expect(transaction).resolves.toBe('kept');
    await store.close();
    await expect(readSetting(store.db, 'a')).rejects.toThrow();
  });
});
