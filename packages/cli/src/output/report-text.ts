import type { Diagnosis } from '@postroad/diagnosis';
import { stageLine } from './stage-line.ts';
import { type Colors, wrap } from './terminal.ts';
import { actorWords, verdictWords } from './words.ts';

export interface TextOptions {
  readonly colors: Colors;
  readonly width: number;
  /** The stages were already shown live. */
  readonly stagesShown: boolean;
  readonly transcript: boolean;
  readonly quiet: boolean;
}

/** A diagnosis for a person: stages, verdict, who acts, the fix, evidence, how to see it by hand. */
export function reportText(diagnosis: Diagnosis, options: TextOptions): string {
  const { colors, width } = options;
  const paint = {
    ok: colors.green,
    degraded: colors.yellow,
    failed: colors.red,
    inconclusive: colors.yellow,
  }[diagnosis.verdict];
  const verdict = wrap(`${verdictWords[diagnosis.verdict]}: ${diagnosis.summary}`, width);
  if (options.quiet) return `${paint(verdict)}\n`;
  const blocks: string[] = [];
  if (!options.stagesShown) blocks.push(diagnosis.stages.map((stage) => stageLine(stage, colors)).join('\n'));
  blocks.push(colors.bold(paint(verdict)));
  blocks.push(...rootBlocks(diagnosis, options));
  if (diagnosis.facts.seenAddress !== undefined) blocks.push(seenBlock(diagnosis, width));
  const others = diagnosis.findings.filter((finding) => finding.id !== diagnosis.cause);
  if (others.length > 0) {
    const lines = others.map((finding) => {
      const why = finding.explainedBy === undefined ? '' : ` (follows from ${finding.explainedBy})`;
      const shown = finding.evidence.map((evidence) => evidence.text).join('; ');
      return wrap(
        `- ${finding.level}: ${finding.title}${why}${finding.explainedBy === undefined && shown !== '' ? `: ${shown}` : ''} [${finding.id}]`,
        width,
        '  ',
      );
    });
    blocks.push(`${colors.bold('Also found')}\n${lines.join('\n')}`);
  }
  if (diagnosis.verdict !== 'failed' && diagnosis.notTested.length > 0) {
    blocks.push(
      `${colors.bold('Not tested')}\n${diagnosis.notTested.map((text) => wrap(`- ${text}`, width, '  ')).join('\n')}`,
    );
  }
  if (diagnosis.reproduce.length > 0)
    blocks.push(
      `${colors.bold('See it by hand')}\n${diagnosis.reproduce.map((command) => `  ${command}`).join('\n')}`,
    );
  if (options.transcript) blocks.push(`${colors.bold('Transcript')}\n${transcriptText(diagnosis)}`);
  return `${blocks.join('\n\n')}\n`;
}

function rootBlocks(diagnosis: Diagnosis, { colors, width }: TextOptions): string[] {
  const root = diagnosis.findings.find((finding) => finding.id === diagnosis.cause);
  if (root === undefined) return [];
  const blocks: string[] = [];
  const percent = Math.round(diagnosis.confidence * 100);
  const or = diagnosis.alternatives
    .map(({ cause, confidence }) => `${cause} ${Math.round(confidence * 100)} %`)
    .join(', ');
  blocks.push(
    [
      `${colors.bold('Cause')}       ${diagnosis.cause} (${percent} % sure${or === '' ? '' : `; else ${or}`})`,
      `${colors.bold('Who acts')}    ${actorWords[root.actor]}`,
    ].join('\n'),
  );
  blocks.push(
    `${colors.bold('What to do')}\n${diagnosis.fix.map((step, i) => wrap(`${i + 1}. ${step}`, width, '   ')).join('\n')}`,
  );
  blocks.push(
    `${colors.bold('Evidence')}\n${root.evidence.map((evidence) => wrap(`- ${evidence.text}`, width, '  ')).join('\n')}`,
  );
  blocks.push(wrap(root.explanation, width));
  return blocks;
}

function seenBlock(diagnosis: Diagnosis, width: number): string {
  const seen = diagnosis.facts.seenAddress;
  if (seen === undefined) return '';
  const why = seen.translated
    ? ` This machine's own end of the connection is ${seen.localAddress}: a NAT, proxy or VPN stands in between, so allowlist the address the server sees.`
    : '';
  return wrap(`The server sees you as ${seen.address}.${why}`, width);
}

/** The dialogue, one line each: time, direction, text. */
export function transcriptText(diagnosis: Diagnosis): string {
  const marks = { client: 'C:', server: 'S:', note: '--' } as const;
  return diagnosis.transcript
    .map(({ at, dir, text }) => `${String(Math.round(at)).padStart(6)} ms ${marks[dir]} ${text}`)
    .join('\n');
}
