import { type Diagnosis, verdictWords } from '@postroad/diagnosis';
import { causeBlock, type Layout, points, section, steps } from './blocks.ts';
import { stageLines } from './stage-line.ts';
import { paintOf, wrap } from './terminal.ts';

/** How the text of a diagnosis is made. */
export interface TextOptions extends Layout {
  /** The stages that ran were already shown live. */
  readonly stagesShown: boolean;
  readonly transcript: boolean;
  readonly quiet: boolean;
}

/** A diagnosis for a person: stages, verdict, who acts, the fix, evidence, how to see it by hand. */
export function reportText(diagnosis: Diagnosis, options: TextOptions): string {
  const { colors, width, quiet, stagesShown, transcript } = options;
  const { verdict, cause, actor, facts, notTested, reproduce, stages } = diagnosis;
  const paint = paintOf(verdict, colors);
  const sentence = wrap(`${verdictWords[verdict]}: ${diagnosis.summary}`, width);
  if (quiet) return `${paint(sentence)}\n`;
  const root = diagnosis.findings.find((finding) => finding.id === cause);
  const others = diagnosis.findings.filter((finding) => finding !== root);
  const blocks: string[] = [
    ...(stagesShown ? [] : [stageLines(stages, options).join('\n')]),
    colors.bold(paint(sentence)),
    ...(cause === null || actor === null ? [] : [causeBlock({ ...diagnosis, cause, actor }, options)]),
    ...section('What to do', steps(diagnosis.fix, options), options),
    ...(root === undefined
      ? []
      : [
          ...section(
            'Evidence',
            points(
              root.evidence.map(({ text }) => text),
              options,
            ),
            options,
          ),
          wrap(root.explanation, width),
        ]),
    ...(facts.seenAddress === undefined ? [] : [wrap(seenText(facts.seenAddress), width)]),
    ...section('Also found', points(others.map(findingText), options), options),
    ...section('Not tested', verdict === 'failed' ? [] : points(notTested, options), options),
    ...section(
      'See it by hand',
      reproduce.map((command) => `  ${command}`),
      options,
    ),
    ...(transcript ? section('Transcript', transcriptLines(diagnosis), options) : []),
    ...(cause === null || cause === 'unknown'
      ? []
      : [wrap(`More about this cause: postroad explain ${cause}`, width)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

type Finding = Diagnosis['findings'][number];

function findingText({ level, title, id, explainedBy, evidence }: Finding): string {
  if (explainedBy !== undefined) return `${level}: ${title}, which follows from the above [${id}]`;
  const shown = evidence.map(({ text }) => text).join('; ');
  return `${level}: ${title}${shown === '' ? '' : `: ${shown}`} [${id}]`;
}

function seenText(seen: NonNullable<Diagnosis['facts']['seenAddress']>): string {
  const why = seen.translated
    ? ` This machine's own end of the connection is ${seen.localAddress}: a NAT, proxy or VPN stands in between. Where the server has a list of allowed addresses, ${seen.address} is the one to add.`
    : '';
  return `The server sees you as ${seen.address}.${why}`;
}

/** The dialogue, one line each: time, direction, text. */
export function transcriptLines(diagnosis: Diagnosis): readonly string[] {
  const marks = { client: 'C:', server: 'S:', note: '--' } as const;
  return diagnosis.transcript.map(
    ({ at, dir, text }) => `${String(Math.round(at)).padStart(6)} ms ${marks[dir]} ${text}`,
  );
}
