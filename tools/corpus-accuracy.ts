/**
 * Prints how often `explain` names the cause of the corpus' real failures: `node tools/corpus-accuracy.ts [--wrong]
 * [FILE…]`. For development files `--wrong` also lists each wrong answer; of the held-out files only totals and
 * recall by cause are ever printed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explain } from '../packages/diagnosis/src/explain/index.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../packages/diagnosis/corpus');

export interface CorpusEntry {
  readonly id: string;
  readonly expected: string;
  readonly acceptable?: readonly string[];
  readonly source?: string;
  readonly [key: string]: unknown;
}

export interface Outcome {
  readonly entry: CorpusEntry;
  readonly answer: string;
  readonly confidence: number;
  readonly first: boolean;
  readonly acceptable: boolean;
  readonly reason: string;
}

/** Runs one part of the corpus: `dev` or `holdout`. */
export function runCorpus(part: 'dev' | 'holdout'): readonly Outcome[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${part}-`) && name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const entry = JSON.parse(line) as CorpusEntry;
      const { cause, confidence, reason } = explain(entry);
      const first = cause === entry.expected;
      return {
        entry,
        answer: cause,
        confidence,
        first,
        acceptable: first || (entry.acceptable?.includes(cause) ?? false),
        reason,
      };
    });
}

/** Shares of right answers, 0 to 1. */
export function accuracyOf(outcomes: readonly Outcome[]): {
  readonly first: number;
  readonly acceptable: number;
} {
  const share = (test: (one: Outcome) => boolean) =>
    outcomes.filter(test).length / Math.max(1, outcomes.length);
  return { first: share((one) => one.first), acceptable: share((one) => one.acceptable) };
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}

function main(): void {
  const wrongToo = process.argv.includes('--wrong');
  for (const part of ['dev', 'holdout'] as const) {
    const started = performance.now();
    const outcomes = runCorpus(part);
    const took = performance.now() - started;
    const { first, acceptable } = accuracyOf(outcomes);
    console.log(
      `${part}: ${outcomes.length} failures, right ${percent(first)}, right or acceptable ${percent(acceptable)}, ${Math.round((outcomes.length / took) * 1000)} a second`,
    );
    const causes = [...new Set(outcomes.map(({ entry }) => entry.expected))].sort();
    for (const cause of causes) {
      const those = outcomes.filter(({ entry }) => entry.expected === cause);
      const right = those.filter((one) => one.first).length;
      const fine = those.filter((one) => one.acceptable).length;
      if (fine < those.length || right < those.length)
        console.log(`  ${cause}: ${right} (${fine}) of ${those.length}`);
    }
    if (part === 'dev' && wrongToo) {
      for (const { entry, answer, confidence, reason, acceptable: fine } of outcomes.filter(
        (one) => !one.first,
      )) {
        const { source: _source, why: _why, ...shown } = entry;
        console.log(
          `${fine ? 'acceptable' : 'WRONG'} ${answer} ${confidence} (${reason})\n    ${JSON.stringify(shown)}`,
        );
      }
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
