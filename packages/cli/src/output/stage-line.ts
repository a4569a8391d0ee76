import type { Diagnosis } from '@postroad/diagnosis';
import type { Colors } from './terminal.ts';
import { stageWords } from './words.ts';

type Stage = Diagnosis['stages'][number];

const MARKS = { passed: '✔', failed: '✖', inconclusive: '?', 'not-run': '·' } as const;

/** One stage as a line: mark, name, time, detail. The mark and the word, never colour alone. */
export function stageLine(stage: Stage, colors: Colors): string {
  const paint = {
    passed: colors.green,
    failed: colors.red,
    inconclusive: colors.yellow,
    'not-run': colors.dim,
  }[stage.status];
  const time = stage.status === 'not-run' ? '' : `${Math.round(stage.durationMs)} ms`;
  const head = `${paint(MARKS[stage.status])} ${stageWords[stage.stage].padEnd(16)} ${time.padStart(8)}`;
  const text = `${head}  ${stage.detail}`;
  return stage.status === 'not-run' ? colors.dim(text) : text;
}
