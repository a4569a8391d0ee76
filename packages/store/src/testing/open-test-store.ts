import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineName } from '../engines/engine.ts';
import { openStore, type Store, type StoreOptions } from '../open-store.ts';
import { createTestDatabase } from './postgresql.ts';

/** For `describe.each(ENGINES)`: what holds on one engine has to hold on the other. */
export const ENGINES = ['sqlite', 'postgresql'] as const satisfies readonly EngineName[];

/** Where a test may open stores: nothing is there yet. */
export interface TestPlace {
  readonly options: StoreOptions;
  remove(): Promise<void>;
}

/** A store of one test. */
export interface TestStore {
  readonly store: Store;
  /** To open the same store again, in this process or another. */
  readonly options: StoreOptions;
  /** Closes it and removes what it left. */
  close(): Promise<void>;
}

/** A temporary folder and, for PostgreSQL, an empty database. */
export async function createTestPlace(engine: EngineName): Promise<TestPlace> {
  const folder = await mkdtemp(join(tmpdir(), 'postroad-store-'));
  const database = engine === 'postgresql' ? await createTestDatabase() : undefined;
  return {
    options: {
      dataDirectory: join(folder, 'data'),
      ...(database === undefined ? {} : { databaseUrl: database.url }),
    },
    async remove() {
      await database?.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A fresh store: SQLite in a temporary folder, or a new database in a PostgreSQL of our own. */
export async function openTestStore(engine: EngineName): Promise<TestStore> {
  const place = await createTestPlace(engine);
  const store = await openStore(place.options);
  return {
    store,
    options: place.options,
    async close() {
      await store.close();
      await place.remove();
    },
  };
}
