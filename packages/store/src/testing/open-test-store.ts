import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineName } from '../engines/engine.ts';
import { openStore, type Store } from '../open-store.ts';

/** For `describe.each(ENGINES)`: what holds on one engine has to hold on the other. */
export const ENGINES = ['sqlite'] as const satisfies readonly EngineName[];

/** A store of one test. */
export interface TestStore {
  readonly store: Store;
  /** Closes it and removes what it left. */
  close(): Promise<void>;
}

/** A fresh store: SQLite in a temporary folder, or a new database in a PostgreSQL of our own. */
export async function openTestStore(_engine: EngineName): Promise<TestStore> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'postroad-store-'));
  const store = await openStore({ dataDirectory });
  return {
    store,
    async close() {
      await store.close();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
