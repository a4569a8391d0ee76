import { type Diagnosis, findCause, whoActs } from '@postroad/diagnosis';
import { type Colors, wrap } from './terminal.ts';

/** How a text is laid out. */
export interface Layout {
  readonly colors: Colors;
  /** Columns. */
  readonly width: number;
}

/** A heading with lines below it; nothing when there are none. */
export function section(title: string, lines: readonly string[], { colors }: Layout): readonly string[] {
  return lines.length === 0 ? [] : [`${colors.bold(title)}\n${lines.join('\n')}`];
}

/** Steps, numbered. */
export function steps(texts: readonly string[], { width }: Layout): readonly string[] {
  return texts.map((text, i) => wrap(`${i + 1}. ${text}`, width, '   '));
}

/** Points, each behind a dash. */
export function points(texts: readonly string[], { width }: Layout): readonly string[] {
  return texts.map((text) => wrap(`- ${text}`, width, '  '));
}

const LABEL_CHARS = 12;

/** `Cause       tls-cert-expired, 96 % sure`: a label in a column of its own, later lines under the text. */
export function labelled(label: string, text: string, { colors, width }: Layout): string {
  const [first = '', ...rest] = wrap(text, width - LABEL_CHARS).split('\n');
  const indent = ' '.repeat(LABEL_CHARS);
  return [
    `${colors.bold(label.padEnd(LABEL_CHARS))}${first}`,
    ...rest.map((line) => `${indent}${line}`),
  ].join('\n');
}

/** What an answer says about its cause: a diagnosis, or the explanation of a text. */
export type Answer = Pick<Diagnosis, 'alternatives' | 'confidence'> & {
  readonly cause: NonNullable<Diagnosis['cause']>;
  readonly actor: NonNullable<Diagnosis['actor']>;
};

/** The cause with how sure it is, what it may be instead and what would decide, and who must act. */
export function causeBlock(answer: Answer, layout: Layout): string {
  const { cause, confidence, alternatives, actor } = answer;
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const others = alternatives.map((other) => `${other.cause} (${percent(other.confidence)})`).join(', ');
  const known = cause === 'unknown' ? 'not known' : `${cause}, ${percent(confidence)} sure`;
  const decides = others === '' ? undefined : findCause(cause)?.decides;
  return [
    labelled('Cause', `${known}${others === '' ? '' : `; it may also be ${others}`}`, layout),
    ...(decides === undefined ? [] : [labelled('To decide', decides, layout)]),
    labelled('Who acts', whoActs(cause, actor), layout),
  ].join('\n');
}
