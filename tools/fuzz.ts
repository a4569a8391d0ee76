/**
 * Runs fuzzed servers against the real dialogue and verdict: `npm run fuzz -- --count 200000 --first 1`. Without
 * `--first` the seed is drawn by chance and printed, so that every run can be made again.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { broken, fuzzOne } from '../test/fuzz-dialogue.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '200000' }, first: { type: 'string' } },
});
const count = Number(values.count);
const first = values.first === undefined ? randomInt(2 ** 31) : Number(values.first);
console.log(`first seed ${first}, ${count} dialogues`);

const startedAt = performance.now();
const causes = new Map<string, number>();
let failures = 0;
for (let seed = first; seed < first + count; seed += 1) {
  let problem: string | undefined;
  try {
    const outcome = await fuzzOne(seed);
    problem = broken(outcome);
    const cause = outcome.diagnosis.cause ?? 'ok';
    causes.set(cause, (causes.get(cause) ?? 0) + 1);
  } catch (error) {
    problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  if (problem !== undefined) {
    failures += 1;
    console.log(`seed ${seed}: ${problem}`);
  }
  if ((seed - first + 1) % 20_000 === 0)
    console.log(
      `${seed - first + 1} done, ${failures} failed, ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MiB`,
    );
}
const seconds = (performance.now() - startedAt) / 1_000;
console.log(`${count} dialogues in ${seconds.toFixed(1)} s, ${failures} failed`);
for (const [cause, times] of [...causes].sort((a, b) => b[1] - a[1]))
  console.log(`${String(times).padStart(8)} ${cause}`);
process.exitCode = failures > 0 ? 1 : 0;
