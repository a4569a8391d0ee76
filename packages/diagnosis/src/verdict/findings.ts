import type { TextArguments } from '../causes/define.ts';
import { causeById } from '../causes/registry.ts';
import { causeTexts, shownArguments } from '../causes/wording.ts';
import { checks } from '../checks/index.generated.ts';
import { said } from '../checks/support/evidence.ts';
import type { Reading, Sighting } from '../checks/types.ts';
import type { Finding } from '../diagnosis.ts';
import type { Facts } from '../facts.ts';
import type { Phrase, TextValue } from '../languages/phrase.ts';
import { securityWords } from '../providers/words.ts';
import type { AppliedRule } from '../replies/classify.ts';
import { fixSteps } from '../replies/fix-steps.ts';
import { type CauseId, type Stage, stages } from '../vocabulary.ts';
import { seenAddress } from './seen-address.ts';

/** Below this a reply's meaning is a guess. */
const LEAST_CONFIDENCE = 0.15;

/** What every text may name. A check adds its own `detail` and `suggestion`. */
export function baseArguments(facts: Facts, reading: Reading): TextArguments {
  const { settings } = facts;
  const host = settings.host.trim() === '' ? 'the server' : settings.host;
  const seen = seenAddress(facts);
  const known: Record<string, TextValue | undefined> = {
    server: `${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${settings.port}`,
    host,
    port: settings.port,
    security: securityWords[settings.effective.mode],
    username: settings.username,
    from: settings.from,
    to: settings.to,
    senderDomain: settings.from?.split('@')[1],
    ehloName: facts.session?.ehloName ?? settings.ehloName,
    provider: reading.provider?.name,
    seenAddress: seen?.address,
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value !== ''));
}

/**
 * The check's own steps, then the general ones. Where the check says itself what to use instead, the general step that
 * would say it again is left out.
 */
function stepsOf({ fix = [], args }: Sighting, general: readonly string[]): readonly Phrase[] {
  const said = fix.length > 0 && args?.suggestion !== undefined;
  const others = said ? general.filter((step) => !step.includes('({suggestion})')) : general;
  return [...fix, ...others.map((text) => ({ text }))];
}

function toFinding(
  id: CauseId,
  sighting: Sighting,
  base: TextArguments,
  rule: AppliedRule | undefined,
): Omit<Finding, 'wording'> & {
  readonly wording: NonNullable<Finding['wording']>;
  /** The verdict, should this be the root cause. */
  readonly summary: Phrase;
  readonly explains: readonly CauseId[];
} {
  const cause = causeById(id);
  const args = { ...base, ...sighting.args };
  const fix = stepsOf(sighting, fixSteps(rule, cause.fix));
  const templates = [cause.title, cause.explanation, ...fix.map(({ text }) => text)];
  const wording = {
    args: shownArguments(args, templates),
    fix,
    ...(rule?.note === undefined ? {} : { note: { text: rule.note } }),
  };
  const { title, explanation, fix: steps } = causeTexts(id, wording);
  return {
    id,
    stage: sighting.stage ?? cause.stage,
    level: sighting.level ?? cause.level,
    title,
    explanation,
    fix: steps,
    actor: sighting.actor ?? cause.actor,
    // Nothing read from another's words or behaviour is certain.
    confidence: Math.min(0.99, Math.round(sighting.confidence * 100) / 100),
    evidence: sighting.evidence,
    references: uniqueByUrl([...(rule?.sources ?? []), ...cause.references]),
    wording,
    summary: { text: cause.summary, args: shownArguments(args, [cause.summary]) },
    explains: sighting.explains ?? [],
  };
}

function uniqueByUrl<T extends { readonly url: string }>(list: readonly T[]): readonly T[] {
  return [...new Map(list.map((entry) => [entry.url, entry])).values()];
}

export type JudgedFinding = ReturnType<typeof toFinding>;

/** Runs every check over the facts and adds what the refusal's words mean. The earliest stage first, the surest first within it. */
export function findAll(facts: Facts, reading: Reading): readonly JudgedFinding[] {
  // Texts are only made where something was found.
  let known: TextArguments | undefined;
  const base = (): TextArguments => {
    known ??= baseArguments(facts, reading);
    return known;
  };
  const rules = new Map(reading.refusal?.ranking.map((ranked) => [ranked.cause, ranked.rule]));
  const found = new Map<CauseId, JudgedFinding>();
  for (const { id, examine } of checks) {
    const sighting = examine(facts, reading);
    if (sighting !== undefined) found.set(id, toFinding(id, sighting, base(), rules.get(id)));
  }
  const { refusal } = reading;
  const ranked = refusal?.ranking[0];
  // Words that hardly lean anywhere name no cause: the raw reply is shown instead.
  const best =
    ranked !== undefined && ranked.confidence < LEAST_CONFIDENCE
      ? { ...ranked, cause: 'unknown' as const, rule: undefined }
      : ranked;
  if (refusal !== undefined && best !== undefined) {
    const sighting: Sighting = {
      confidence: best.confidence,
      stage: refusal.stage,
      evidence: [said(refusal.reply)],
      args: { detail: `${refusal.reply.code} ${refusal.reply.text}` },
      // A refusal ended the session, so whatever it means stops the mail here.
      level: 'blocking',
    };
    const structural = found.get(best.cause);
    const fromWords = toFinding(best.cause, sighting, base(), best.rule);
    if (structural === undefined) found.set(best.cause, fromWords);
    else if (structural.level !== 'blocking')
      found.set(best.cause, { ...structural, level: 'blocking', stage: refusal.stage });
  }
  return [...found.values()].toSorted(
    (a, b) => order(a.stage) - order(b.stage) || b.confidence - a.confidence,
  );
}

/** One problem, one finding: what another finding explains more exactly is left to the alternatives. */
export function withoutVaguer(findings: readonly JudgedFinding[]): readonly JudgedFinding[] {
  return findings.filter(
    (finding) => !findings.some((other) => other.level === 'blocking' && other.explains.includes(finding.id)),
  );
}

export function order(stage: Stage): number {
  return stages.indexOf(stage);
}

/** A finding for what no check and no words could place. */
export function unknownFinding(
  facts: Facts,
  reading: Reading,
  stage: Stage,
  evidence: Sighting['evidence'],
  fix: readonly Phrase[] = [],
): JudgedFinding {
  return toFinding(
    'unknown',
    { confidence: 0.3, stage, evidence, fix },
    baseArguments(facts, reading),
    undefined,
  );
}
