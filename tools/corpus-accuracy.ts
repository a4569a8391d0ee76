/**
 * Prints how often `explain` names the cause of the corpus' real failures: `node tools/corpus-accuracy.ts [--wrong]`.
 * It prints totals for each set and for all, recall by cause and how right each range of confidence is, and with
 * `--wrong` each wrong answer.
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
  /** The set the entry is of: `dev`, `dev-2` or `dev-3`. */
  readonly set: string;
  readonly entry: CorpusEntry;
  readonly answer: string;
  readonly confidence: number;
  readonly first: boolean;
  readonly acceptable: boolean;
  readonly reason: string;
}

/** Runs the whole corpus. */
export function runCorpus(): readonly Outcome[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => ({ set: /^dev(?:-\d+)?/.exec(name)?.[0] ?? name, line })),
    )
    .map(({ set, line }) => {
      const entry = JSON.parse(line) as CorpusEntry;
      const { cause, confidence, reason } = explain(entry);
      const first = cause === entry.expected;
      return {
        set,
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

function totals(name: string, outcomes: readonly Outcome[]): void {
  const { first, acceptable } = accuracyOf(outcomes);
  console.log(
    `${name}: ${outcomes.length} failures, right ${percent(first)}, right or acceptable ${percent(acceptable)}`,
  );
}

/** Where each range of confidence begins. */
const RANGES = [0, 0.2, 0.4, 0.6, 0.8, 0.95] as const;

/** How right the answers of each range of confidence are: an honest confidence rises with the share of right answers. */
function calibration(
  outcomes: readonly Outcome[],
): readonly { readonly from: number; readonly count: number; readonly first: number }[] {
  return RANGES.map((from, at) => {
    const to = RANGES[at + 1] ?? Number.POSITIVE_INFINITY;
    const those = outcomes.filter(({ confidence }) => confidence >= from && confidence < to);
    return { from, count: those.length, first: accuracyOf(those).first };
  });
}

function main(): void {
  const outcomes = runCorpus();
  for (const set of new Set(outcomes.map((one) => one.set))) {
    totals(
      set,
      outcomes.filter((one) => one.set === set),
    );
  }
  totals('all', outcomes);
  for (const cause of [...new Set(outcomes.map(({ entry }) => entry.expected))].sort()) {
    const those = outcomes.filter(({ entry }) => entry.expected === cause);
    const right = those.filter((one) => one.first).length;
    const fine = those.filter((one) => one.acceptable).length;
    if (right < those.length) console.log(`  ${cause}: ${right} (${fine}) of ${those.length}`);
  }
  for (const { from, count, first } of calibration(outcomes)) {
    if (count > 0) console.log(`  confidence from ${from}: ${count}, right ${percent(first)}`);
  }
  if (!process.argv.includes('--wrong')) return;
  for (const { entry, answer, confidence, reason, first, acceptable } of outcomes) {
    if (first) continue;
    const { source: _source, why: _why, ...shown } = entry;
    console.log(
      `${acceptable ? 'acceptable' : 'WRONG'} ${answer} ${confidence} (${reason})\n    ${JSON.stringify(shown)}`,
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
