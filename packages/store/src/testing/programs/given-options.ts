import type { StoreOptions } from '../../open-store.ts';

/** The store's options, as `startProgram` gave them. */
export function givenOptions(): StoreOptions {
  return JSON.parse(process.env.POSTROAD_TEST_STORE ?? '') as StoreOptions;
}
