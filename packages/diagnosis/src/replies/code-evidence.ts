import type { CodeMeaning } from './enhanced-codes.ts';
import { enhancedCodes, parseEnhanced } from './enhanced-codes.ts';
import type { Evidence, EvidenceKind } from './evidence.ts';
import { weights } from './phrases.ts';
import { replyCodes, stageFloor } from './reply-codes.ts';
import type { Observation } from './types.ts';

/** The least a reply's class and stage say: a floor, so that an unknown reply still gets a sensible answer. */
const FLOOR_POINTS = 1;

/** What the codes of a reply say, words left aside. */
export function codeEvidence(facts: Observation): readonly Evidence[] {
  const found: Evidence[] = [];
  const enhanced = facts.enhanced === undefined ? undefined : parseEnhanced(facts.enhanced);
  const replyClass = facts.code ? Math.floor(facts.code / 100) : enhanced?.class;
  if (enhanced) {
    const meanings = enhancedCodes[enhanced.key] ?? [];
    collect(found, meanings, facts, replyClass, 'enhanced', `enhanced status code ${facts.enhanced}`);
  }
  if (facts.code !== undefined && facts.kind === 'smtp-reply') {
    collect(found, replyCodes[facts.code] ?? [], facts, replyClass, 'code', `reply code ${facts.code}`);
  }
  if (facts.kind === 'smtp-reply' && facts.stage && (replyClass === 4 || replyClass === 5)) {
    // 421 says that the server hangs up, at whatever stage (RFC 5321 §3.8): nothing about what was asked.
    const cause = facts.code === 421 ? 'server-busy-or-unavailable' : stageFloor[facts.stage]?.[replyClass];
    const reason = `a ${replyClass === 4 ? 'transient' : 'permanent'} refusal at this stage`;
    if (cause) found.push({ cause, points: FLOOR_POINTS, kind: 'floor', reason });
  }
  return found;
}

function collect(
  into: Evidence[],
  meanings: readonly CodeMeaning[],
  facts: Observation,
  replyClass: number | undefined,
  kind: EvidenceKind,
  reason: string,
): void {
  for (const meaning of meanings) {
    if (meaning.stages && facts.stage && !meaning.stages.includes(facts.stage)) continue;
    // Without a stage, a meaning that holds at one stage only is half as likely.
    const share = meaning.stages && !facts.stage ? 0.5 : 1;
    if (meaning.replyClass && replyClass && meaning.replyClass !== replyClass) continue;
    into.push({ cause: meaning.cause, points: weights[meaning.weight] * share, kind, reason });
  }
}
