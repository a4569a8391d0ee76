import { type Diagnosis, stageWords } from '@postroad/diagnosis';
import type { Layout } from './blocks.ts';
import { cut, wrap } from './terminal.ts';

type Stage = Diagnosis['stages'][number];

const MARKS = { passed: '✔', failed: '✖', inconclusive: '?', 'not-run': '·' } as const;
/** Mark, name and time before the detail. */
const HEAD_CHARS = 29;

/** One stage as a line: mark, name, time, detail. The mark stands beside the colour, never colour alone. */
export function stageLine(stage: Stage, { colors, width }: Layout): string {
  const paint = {
    passed: colors.green,
    failed: colors.red,
    inconclusive: colors.yellow,
    'not-run': colors.dim,
  }[stage.status];
  const time = stage.status === 'not-run' ? '' : `${Math.round(stage.durationMs)} ms`;
  const detail = cut(stage.detail, width - HEAD_CHARS);
  const head = `${paint(MARKS[stage.status])} ${stageWords[stage.stage].padEnd(16)} ${time.padStart(8)}`;
  return stage.status === 'not-run' ? colors.dim(`${head}  ${detail}`) : `${head}  ${detail}`;
}

/** All stages; those that were not reached share one line, for nothing is to be said of them one by one. */
export function stageLines(stages: readonly Stage[], layout: Layout): readonly string[] {
  const notReached = stages.filter((stage) => stage.detail.startsWith('not reached'));
  const shown = stages.filter((stage) => !notReached.includes(stage));
  const names = notReached.map(({ stage }) => stageWords[stage]).join(', ');
  const indent = ' '.repeat(HEAD_CHARS);
  const [first = '', ...rest] = wrap(names, layout.width - HEAD_CHARS).split('\n');
  return [
    ...shown.map((stage) => stageLine(stage, layout)),
    ...(names === ''
      ? []
      : [`${'· Not reached'.padEnd(HEAD_CHARS)}${first}`, ...rest.map((line) => `${indent}${line}`)].map(
          layout.colors.dim,
        )),
  ];
}
