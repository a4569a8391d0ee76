import { type CauseId, describeCause } from '@postroad/diagnosis';
import type { ArrivalFinding, ArrivalReport } from './arrival-report.ts';
import type { Bounce } from './bounce.ts';

/** Whom the texts speak of. */
export interface Parties {
  readonly from: string;
  readonly to: string;
  /** The mail provider's name, where the catalogue has it. */
  readonly provider?: string;
}

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
  return findingOf('delivered-to-spam', parties, results === undefined ? where : `${where}; ${results}`);
}

/** Not there when the time was over. */
export function lateFinding(
  parties: Parties,
  waitedMs: number,
  folders: readonly string[],
  delayed: Bounce | undefined,
): ArrivalFinding {
  const waited = `${Math.round(waitedMs / 1_000)} s; looked in ${folders.join(', ')}`;
  const finding = findingOf(
    'not-delivered-in-time',
    parties,
    delayed === undefined ? waited : `${waited}; a server reports a delay: ${words(delayed)}`,
  );
  if (delayed === undefined) return finding;
  return { ...finding, fix: [...delayed.explained.fix.slice(0, 2), ...finding.fix] };
}

/** Sent back: the words of the bounce say why, and come first in what to do. */
export function bounceFinding(parties: Parties, bounce: Bounce): ArrivalFinding {
  const finding = findingOf('delivery-bounced', parties, words(bounce));
  const { cause, summary, actor, fix } = bounce.explained;
  if (cause === 'unknown') return finding;
  return {
    ...finding,
    actor,
    explanation: `${finding.explanation} They mean: ${summary}`,
    fix: [...new Set([...fix, ...finding.fix])],
  };
}

function words({ status, diagnosticCode, text }: Bounce): string {
  const said = (diagnosticCode ?? text ?? '').replace(/^smtp\s*;\s*/i, '').slice(0, 300);
  return [status, said].filter((part) => part !== undefined && part !== '').join(' ') || 'without a reason';
}

function findingOf(id: CauseId, { from, to, provider }: Parties, detail: string): ArrivalFinding {
  const described = describeCause(id, {
    from,
    to,
    senderDomain: from.slice(from.lastIndexOf('@') + 1),
    detail,
    ...(provider === undefined ? {} : { provider }),
  });
  const { level, title, summary, explanation, fix, actor, references } = described;
  return { cause: id, level, title, summary, explanation, fix, actor, references };
}
