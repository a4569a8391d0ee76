import { migration000001 } from './000001.ts';
import { migration000002 } from './000002.ts';
import type { Migration } from './migration.ts';

/** All migrations in order. A new one is a file and a line here. */
export const migrations: readonly Migration[] = [migration000001, migration000002];
