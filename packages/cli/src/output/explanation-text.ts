import { findCause, stageWords } from '@postroad/diagnosis';
import type { Explanation } from '@postroad/diagnosis/explain';
import { causeBlock, type Layout, labelled, section, steps } from './blocks.ts';
import { harmless } from './harmless.ts';
import { wrap } from './terminal.ts';

/** An explanation for a person, in the manner of the check's report. */
export function explanationText(given: Explanation, layout: Layout): string {
  const explanation = harmless(given);
  const { colors, width } = layout;
  const { cause, fix, note, reason, references, summary, understood, vendor } = explanation;
  const definition = findCause(cause);
  const { stage, code, enhanced, client, host, port } = understood;
  const said = [
    ...(code === null ? [] : [`reply ${[code, enhanced].filter((part) => part !== null).join(' ')}`]),
    ...(stage === null ? [] : [`at the stage ${stageWords[stage]}`]),
    ...(client === null ? [] : [`told by ${client}`]),
    ...(host === null ? [] : [`server ${host}${port === null ? '' : `, port ${port}`}`]),
  ].join(', ');
  const blocks = [
    colors.bold(wrap(summary, width)),
    [
      causeBlock(explanation, layout),
      ...(vendor === null ? [] : [labelled('Said by', vendor.name, layout)]),
      ...(said === '' ? [] : [labelled('Read as', said, layout)]),
      labelled('Because', reason, layout),
    ].join('\n'),
    ...section('What to do', steps(fix, layout), layout),
    wrap([note, definition?.explanation].filter((text) => text !== undefined).join(' '), width),
    ...section(
      'References',
      references.map(({ title, url }) => wrap(`- ${title}: ${url}`, width, '  ')),
      layout,
    ),
    ...(cause === 'unknown' ? [] : [wrap(`More about this cause: postroad explain ${cause}`, width)]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
