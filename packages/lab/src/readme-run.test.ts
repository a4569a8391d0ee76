import { expect, test } from 'vitest';
import { readmeRun, shownRun } from '../../../tools/readme-run.ts';

/** Times differ from run to run, and with them where lines are broken. */
function withoutTimes(text: string): string {
  return text
    .replaceAll(/\d+ ms/g, 'N ms')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

test('the run in README.md is what the command prints', async () => {
  const [run, shown] = [await readmeRun(), await shownRun()];
  expect(withoutTimes(run), 'run node tools/readme-run.ts').toBe(withoutTimes(shown));
});
