/** For tests of this package and of those above it: a fresh database on each engine. */
export { ENGINES, openTestStore, type TestStore } from './open-test-store.ts';
