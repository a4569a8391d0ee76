// Made by tools/generate-indexes.ts. Do not edit.
import type { Provider } from '../types.ts';

/** Every provider of the catalogue, by file name. */
export const providers: readonly Provider[] = [];
