/**
 * Runs scenarios and healthy configurations against the command line program and prints a table:
 * `node packages/lab/src/run.ts [--jobs N] [--keep] [--output] [--exact] [id…]`. An id stands for everything that begins with it;
 * `healthy/` names the healthy configurations. Exits with 1 when anything is not as expected.
 */
import { parseArgs } from 'node:util';
import { type Case, type CaseResult, caseOfHealthy, casesOfScenario, runCase } from './runner/run-case.ts';
import { loadHealthyConfigurations, loadScenarios } from './scenarios/index.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    jobs: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
    output: { type: 'boolean', default: false },
    exact: { type: 'boolean', default: false },
  },
});

const all = [
  ...(await loadScenarios()).flatMap(casesOfScenario),
  ...(await loadHealthyConfigurations()).map(caseOfHealthy),
];
const chosen = all.filter(
  ({ name }) => positionals.length === 0 || positionals.some((id) => matches(name, id)),
);
if (chosen.length === 0) {
  process.stderr.write(`nothing is called ${positionals.join(', ')}\n`);
  process.exit(2);
}

/** With `--exact` an id stands for itself and its twin alone. */
function matches(name: string, id: string): boolean {
  return values.exact ? name === id || name === `${id} (twin)` : name.startsWith(id);
}

const jobs = Math.max(1, Number(values.jobs) || 1);
const failed: string[] = [];
const queue: Case[] = [...chosen];
await Promise.all(Array.from({ length: jobs }, work));
process.stdout.write(`\n${chosen.length - failed.length} of ${chosen.length} as expected\n`);
if (failed.length > 0) process.stdout.write(`not: ${failed.join(', ')}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function work(): Promise<void> {
  for (let next = queue.shift(); next !== undefined; next = queue.shift())
    report(await runCase(next, { keep: values.keep }));
}

function report({ name, problems, buildMs, run }: CaseResult): void {
  const { diagnosis } = run ?? {};
  const said = diagnosis === undefined ? '-' : `${diagnosis.verdict} ${diagnosis.cause ?? ''}`.trim();
  const mark = problems.length === 0 ? 'ok  ' : 'FAIL';
  process.stdout.write(
    `${mark} ${name.padEnd(58)} ${said.padEnd(44)} ${buildMs} + ${run?.durationMs ?? 0} ms\n`,
  );
  for (const problem of problems) process.stdout.write(`       ${problem.replaceAll('\n', '\n       ')}\n`);
  if (problems.length > 0) failed.push(name);
  if (values.output && run !== undefined) process.stdout.write(`${run.output}\n`);
}
