/** For tests of this package and of those above it: a fresh database on each engine. */
export { createGate, type Gate } from './gate.ts';
export {
  createTestPlace,
  ENGINES,
  openTestStore,
  type TestPlace,
  type TestStore,
} from './open-test-store.ts';
export { createTestDatabase, stopTestPostgresql, type TestDatabase } from './postgresql.ts';
