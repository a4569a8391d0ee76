import { randomUUID } from 'node:crypto';
import { renderPhrase } from '../causes/render.ts';
import { saw } from '../checks/support/evidence.ts';
import type { Reading } from '../checks/types.ts';
import type { Diagnosis, Finding } from '../diagnosis.ts';
import type { Facts } from '../facts.ts';
import { type Phrase, phrase } from '../languages/phrase.ts';
import { reproduce } from '../report/reproduce.ts';
import { version } from '../version.ts';
import type { CauseId, Stage, VerdictWord } from '../vocabulary.ts';
import { findAll, type JudgedFinding, order, unknownFinding, withoutVaguer } from './findings.ts';
import { read } from './reading.ts';
import { seenAddress } from './seen-address.ts';
import { stageList } from './stages.ts';
import { notTested, okPhrase, reachedPhrase } from './summary.ts';

/** Alternatives below this are noise to the reader. */
const LEAST_ALTERNATIVE = 0.05;
const MAX_ALTERNATIVES = 4;

/**
 * Judges facts: one root cause, the earliest stage's surest blocking finding. Pure but for the diagnosis's id, so saved
 * facts can be judged again by a newer version.
 */
export function judge(facts: Facts, id: string = randomUUID()): Diagnosis {
  const reading = read(facts);
  const all = findAll(facts, reading);
  const findings = withUnknown(facts, reading, withoutVaguer(all));
  const root = rootOf(findings);
  const verdict = verdictOf(facts, findings, root);
  const named = facts.interrupted === 'defect' ? undefined : (root ?? heldBack(facts, verdict, findings));
  const warning =
    verdict === 'degraded' ? findings.find((finding) => finding.level === 'warning') : undefined;
  const shown = named ?? warning;
  const seen = seenAddress(facts);
  const summary = summaryOf(facts, verdict, shown);
  const { session, settings } = facts;
  return {
    schema: 'postroad.diagnosis/1',
    id,
    startedAt: facts.startedAt,
    durationMs: facts.durationMs,
    tool: { name: 'postroad', version },
    vantage: facts.vantage,
    target: {
      host: settings.host,
      port: settings.port,
      security: settings.security,
      ...(settings.username === undefined ? {} : { username: settings.username }),
      ...(settings.from === undefined ? {} : { from: settings.from }),
      ...(settings.to === undefined ? {} : { to: settings.to }),
      ehloName: session?.ehloName ?? settings.ehloName,
      ...(settings.proxy === undefined ? {} : { proxy: settings.proxy }),
      ...(reading.provider === undefined ? {} : { provider: reading.provider.name }),
    },
    verdict,
    stage: named?.stage ?? null,
    cause: shown?.id ?? (verdict === 'ok' ? null : 'unknown'),
    confidence: shown?.confidence ?? (verdict === 'ok' ? 1 : 0),
    alternatives: named === undefined ? [] : alternatives(named, all, reading),
    summary: renderPhrase(summary),
    actor: shown?.actor ?? null,
    fix: shown?.fix ?? [],
    notTested: notTested(facts),
    findings: sortForReader(findings, root).map((finding) => publicFinding(finding, root)),
    stages: stageList(facts),
    facts: {
      ...(facts.dns === undefined ? {} : { dns: facts.dns }),
      addresses: facts.attempts,
      ...(session?.greeting === undefined ? {} : { greeting: session.greeting }),
      extensions: session?.extensions ?? [],
      ...(session?.tls === undefined ? {} : { tls: session.tls }),
      ...(session === undefined ? {} : { auth: session.login }),
      envelope: {
        ...(session?.mail === undefined ? {} : { mail: session.mail }),
        ...(session?.rcpt === undefined ? {} : { rcpt: session.rcpt }),
        ...(session?.data === undefined ? {} : { data: session.data }),
        ...(session?.messageId === undefined ? {} : { messageId: session.messageId }),
      },
      controls: facts.controls,
      ...(session?.failure === undefined ? {} : { failure: session.failure }),
      ...(session === undefined ? {} : { bytesReceived: session.bytesReceived }),
      ...(facts.interrupted === undefined ? {} : { interrupted: facts.interrupted }),
      ...(facts.defect === undefined ? {} : { defect: facts.defect }),
      settings,
      ...(seen === undefined ? {} : { seenAddress: seen }),
    },
    transcript: facts.transcript,
    reproduce: reproduce(facts, named?.stage ?? null),
    wording: { summary },
  };
}

/** Nothing blocks, and yet the result is open: our own rule held a login back. What else is found explains nothing. */
function heldBack(
  facts: Facts,
  verdict: VerdictWord,
  findings: readonly JudgedFinding[],
): JudgedFinding | undefined {
  if (verdict !== 'inconclusive' || facts.interrupted !== undefined) return undefined;
  return findings.find((finding) => finding.id === 'credentials-not-tested');
}

function rootOf(findings: readonly JudgedFinding[]): JudgedFinding | undefined {
  return findings.find((finding) => finding.level === 'blocking');
}

/** A session that ended and nothing says why still gets a finding, with the raw evidence. */
function withUnknown(
  facts: Facts,
  reading: Reading,
  findings: readonly JudgedFinding[],
): readonly JudgedFinding[] {
  if (rootOf(findings) !== undefined || facts.interrupted === 'aborted') return findings;
  const failure = facts.session?.failure;
  const stopped = facts.timings.find(
    (timing) => timing.status === 'failed' || timing.status === 'inconclusive',
  );
  const loginHeldBack = facts.session?.login.skipped === 'cleartext';
  if ((stopped === undefined && failure === undefined && facts.interrupted === undefined) || loginHeldBack)
    return findings;
  const stage: Stage = stopped?.stage ?? 'configuration';
  const evidence = [
    ...(failure === undefined ? [] : [saw('session.failure', failure.message)]),
    ...(stopped === undefined
      ? []
      : [
          saw(
            `timings[${facts.timings.indexOf(stopped)}]`,
            `the stage ${stopped.stage} ended with: ${stopped.detail}`,
          ),
        ]),
    ...(facts.interrupted === undefined
      ? []
      : [saw('interrupted', `the check ended early: ${facts.interrupted}`)]),
  ];
  const fix =
    exhausted(facts) === undefined
      ? []
      : [
          phrase(
            'Let fewer checks run at the same time (--concurrency), or raise the limit of open files (ulimit -n).',
          ),
        ];
  return [...findings, unknownFinding(facts, reading, stage, evidence, fix)];
}

function verdictOf(
  facts: Facts,
  findings: readonly JudgedFinding[],
  root: JudgedFinding | undefined,
): VerdictWord {
  if (facts.interrupted === 'defect' || exhausted(facts) !== undefined) return 'inconclusive';
  // Our own rule: the server was never asked.
  if (root?.id === 'connection-not-permitted') return 'inconclusive';
  if (root !== undefined && root.id !== 'unknown') return 'failed';
  if (facts.interrupted !== undefined) return 'inconclusive';
  if (root !== undefined) return 'failed';
  if (findings.some((finding) => finding.id === 'credentials-not-tested')) return 'inconclusive';
  return findings.some((finding) => finding.level === 'warning') ? 'degraded' : 'ok';
}

/** The system's name for its own lack of files, ports or memory. */
const EXHAUSTED: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE', 'ENOBUFS', 'ENOMEM']);

/** No connection was made because this machine could not open one: the server was never asked. */
function exhausted({ attempts }: Facts): string | undefined {
  if (attempts.some(({ outcome }) => outcome !== 'error' && outcome !== 'abandoned')) return undefined;
  return attempts.find(({ errno }) => errno !== undefined && EXHAUSTED.has(errno))?.errno;
}

function summaryOf(facts: Facts, verdict: VerdictWord, shown: JudgedFinding | undefined): Phrase {
  if (facts.interrupted === 'defect')
    return phrase(
      'Postroad itself failed during this check; this says nothing about the server. Please report it.',
    );
  const lack = exhausted(facts);
  if (lack !== undefined)
    return phrase(
      'This machine could not open another connection ({lack}), so nothing is known about the server.',
      { lack },
    );
  if (facts.interrupted === 'aborted' && verdict === 'inconclusive')
    return phrase('The check was stopped before it came to a result.');
  if (verdict === 'degraded' && shown !== undefined)
    return phrase('{reached}, but: {problem}', { reached: reachedPhrase(facts), problem: shown.summary });
  return shown?.summary ?? okPhrase(facts);
}

function alternatives(
  root: JudgedFinding,
  findings: readonly JudgedFinding[],
  reading: Reading,
): Diagnosis['alternatives'] {
  const weighed = new Map<CauseId, number>();
  for (const finding of findings) {
    if (finding.level === 'blocking' && finding.stage === root.stage)
      weighed.set(finding.id, finding.confidence);
  }
  if (reading.refusal?.stage === root.stage) {
    for (const { cause, confidence } of reading.refusal.ranking)
      weighed.set(cause, Math.max(weighed.get(cause) ?? 0, confidence));
  }
  weighed.delete(root.id);
  // Shares of what the root leaves: confidence and alternatives add up to at most one.
  const left = 1 - root.confidence;
  const total = [...weighed.values()].reduce((sum, confidence) => sum + confidence, 0);
  const share = total > left ? left / total : 1;
  return [...weighed]
    .map(([cause, confidence]) => ({ cause, confidence: Math.round(confidence * share * 100) / 100 }))
    .filter(({ confidence }) => confidence >= LEAST_ALTERNATIVE)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MAX_ALTERNATIVES);
}

const LEVEL_ORDER = { blocking: 0, warning: 1, notice: 2 } as const;

function sortForReader(
  findings: readonly JudgedFinding[],
  root: JudgedFinding | undefined,
): readonly JudgedFinding[] {
  const rank = (finding: JudgedFinding) => (finding === root ? -1 : LEVEL_ORDER[finding.level]);
  return [...findings].sort((a, b) => rank(a) - rank(b) || order(a.stage) - order(b.stage));
}

/** Where the diagnosis shows what stands elsewhere in the facts: a reference of the evidence must lead there. */
const PUBLIC_REFS: readonly (readonly [string, string])[] = [
  ['facts.attempts', 'facts.addresses'],
  ['facts.vantage', 'vantage'],
  ['facts.startedAt', 'startedAt'],
  ['facts.timings', 'stages'],
  ['facts.session.login', 'facts.auth'],
  ['facts.session.helo', 'transcript'],
  ['facts.session', 'facts'],
];

function publicRef(ref: string): string {
  const [from, to] = PUBLIC_REFS.find(
    ([prefix]) => ref === prefix || ref.startsWith(`${prefix}.`) || ref.startsWith(`${prefix}[`),
  ) ?? ['', ''];
  return from === '' ? ref : `${to}${ref.slice(from.length)}`;
}

function publicFinding(
  { summary: _, explains: __, ...judged }: JudgedFinding,
  root: JudgedFinding | undefined,
): Finding {
  const finding = {
    ...judged,
    evidence: judged.evidence.map(({ text, ref }) => ({ text, ref: publicRef(ref) })),
  };
  const follows =
    root !== undefined &&
    finding.id !== root.id &&
    finding.level === 'blocking' &&
    order(finding.stage) > order(root.stage);
  return follows || (root !== undefined && finding.id === 'credentials-not-tested' && finding.id !== root.id)
    ? { ...finding, explainedBy: root.id }
    : finding;
}
