import {
  type CauseId,
  causeById,
  causeTexts,
  describeCause,
  type TextArguments,
  type Wording,
} from '@postroad/diagnosis';
import type { ArrivalFinding, ArrivalReport } from './arrival-report.ts';
import type { Bounce } from './bounce.ts';

/** Whom the texts speak of. */
export interface Parties {
  readonly from: string;
  readonly to: string;
  /** The mail provider's name, where the catalogue has it. */
  readonly provider?: string;
}

/** A finding that has kept what its texts were made of. */
type Described = ArrivalFinding & { readonly wording: Wording };

/** Arrived, but in the spam folder, or with the filter's mark. */
export function spamFinding(
  parties: Parties,
  folder: string,
  authentication: ArrivalReport['authentication'],
  marked: boolean,
): ArrivalFinding {
  const results = authentication?.compared
    .map(({ method, ours, receivers }) => `${method.toUpperCase()} ${receivers ?? ours ?? 'not judged'}`)
    .join(', ');
  const where = marked ? `folder ${folder}, marked as spam` : `folder ${folder}`;
  return findingOf('delivered-to-spam', parties, {
    text: results === undefined ? where : `${where}; ${results}`,
  });
}

/** Not there when the time was over. */
export function lateFinding(
  parties: Parties,
  waitedMs: number,
  folders: readonly string[],
  delayed: Bounce | undefined,
): ArrivalFinding {
  const waited = `${Math.round(waitedMs / 1_000)} s; looked in ${folders.join(', ')}`;
  const finding = findingOf('not-delivered-in-time', parties, {
    text: delayed === undefined ? waited : `${waited}; a server reports a delay: ${words(delayed)}`,
  });
  if (delayed === undefined) return finding;
  return withSteps(finding, stepsOf(delayed).slice(0, 2));
}

/** Sent back: the words of the bounce say why, and come first in what to do. */
export function bounceFinding(parties: Parties, bounce: Bounce): ArrivalFinding {
  const finding = findingOf('delivery-bounced', parties, words(bounce));
  const { cause, actor, wording } = bounce.explained;
  if (cause === 'unknown') return finding;
  const summary = wording?.summary ?? {
    text: causeById(cause).summary,
    ...(wording === undefined ? {} : { args: wording.args }),
  };
  const note = { text: 'They mean: {summary}', args: { summary } };
  return withSteps({ ...finding, actor }, stepsOf(bounce), note);
}

function words({ status, diagnosticCode, text }: Bounce): string {
  const said = (diagnosticCode ?? text ?? '').replace(/^smtp\s*;\s*/i, '').slice(0, 300);
  return [status, said].filter((part) => part !== undefined && part !== '').join(' ') || 'without a reason';
}

/** What to do about the words of a bounce, each step with what fills it. */
function stepsOf({ explained: { wording } }: Bounce): Wording['fix'] {
  if (wording === undefined) return [];
  return wording.fix.map(({ text, args }) => ({ text, args: { ...wording.args, ...args } }));
}

/** The finding with these steps before its own, and with a sentence more in its explanation. */
function withSteps(finding: Described, steps: Wording['fix'], note?: Wording['note']): ArrivalFinding {
  const wording = {
    ...finding.wording,
    fix: [...steps, ...finding.wording.fix],
    ...(note === undefined ? {} : { note }),
  };
  const { explanation, fix } = causeTexts(finding.cause, wording);
  return { ...finding, explanation, fix, wording };
}

function findingOf(
  id: CauseId,
  { from, to, provider }: Parties,
  detail: NonNullable<TextArguments['detail']>,
): Described {
  const described = describeCause(id, {
    from,
    to,
    senderDomain: from.slice(from.lastIndexOf('@') + 1),
    detail,
    ...(provider === undefined ? {} : { provider }),
  });
  const { level, title, summary, explanation, fix, actor, references, wording } = described;
  return { cause: id, level, title, summary, explanation, fix, actor, references, wording };
}
