import { describe, expect, test } from 'vitest';
import { caseOfHealthy, runCase } from '../packages/lab/src/runner/run-case.ts';
import { loadHealthyConfigurations } from '../packages/lab/src/scenarios/index.ts';

const cases = (await loadHealthyConfigurations()).map(caseOfHealthy);

describe.concurrent('no false alarm', () => {
  test.each(cases.map((one) => [one.name, one] as const))(
    '%s',
    async (_name, one) => {
      const { problems, run } = await runCase(one);
      expect(problems, run?.output.slice(0, 20_000)).toEqual([]);
    },
    100_000,
  );
});
