import { describe, expect, test } from 'vitest';
import { casesOfScenario, runCase } from '../packages/lab/src/runner/run-case.ts';
import { loadScenarios } from '../packages/lab/src/scenarios/index.ts';

/** A check has 60 s; building a real server and undoing everything comes on top. */
const limitMs = 100_000;

const cases = (await loadScenarios()).flatMap(casesOfScenario);

describe.concurrent('the command finds the cause of every fault and is silent about its healthy twin', () => {
  test.each(cases.map((one) => [one.name, one] as const))(
    '%s',
    async (_name, one) => {
      const { problems, run } = await runCase(one);
      expect(problems, run?.output.slice(0, 20_000)).toEqual([]);
    },
    limitMs,
  );
});
