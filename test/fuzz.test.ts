import { expect, test } from 'vitest';
import { broken, fuzzOne } from './fuzz-dialogue.ts';

/** Fixed, so that a failure names the seed that makes it again: `npm run fuzz -- --first SEED --count 1`. */
const FIRST_SEED = 1;
const COUNT = 20_000;

test(`${COUNT} fuzzed servers each get a verdict with evidence and never a secret`, {
  timeout: 120_000,
}, async () => {
  const problems: string[] = [];
  for (let seed = FIRST_SEED; seed < FIRST_SEED + COUNT; seed += 1) {
    const problem = broken(await fuzzOne(seed));
    if (problem !== undefined) problems.push(`seed ${seed}: ${problem}`);
  }
  expect(problems.slice(0, 20)).toEqual([]);
});
