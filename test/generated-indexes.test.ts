import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectedIndexes } from '../tools/generate-indexes.ts';

test.each(expectedIndexes())('$file is current: run node tools/generate-indexes.ts', ({ file, text }) => {
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text);
});
