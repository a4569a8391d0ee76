import type { Reference } from '../causes/define.ts';
import type { CauseId } from '../vocabulary.ts';
import type { Evidence, EvidenceKind } from './evidence.ts';
import { genericCauses } from './generic-causes.ts';
import { weights } from './phrases.ts';

/** The rule behind an answer, where a rule and not only a code gave it. */
export interface AppliedRule {
  /** The vendor whose rule it is; absent: general wording or a client's error. */
  readonly vendor?: { readonly id: string; readonly name: string };
  readonly sources: readonly Reference[];
  readonly fix?: readonly string[];
  readonly note?: string;
}

export interface RankedCause {
  readonly cause: CauseId;
  /** 0 to 1. All of a ranking add up to at most 1; the rest is doubt. */
  readonly confidence: number;
  readonly rule?: AppliedRule;
  /** What speaks for it, strongest first. */
  readonly reason: string;
}
/** Causes by confidence, the answer first. Never empty: `unknown` when nothing supports any. */
export type Ranking = readonly RankedCause[];

/** A second piece of evidence of the same kind adds this share of its points. */
const REPEAT_SHARE = 0.25;
/** How sharply points turn into confidence. */
const SHARPNESS = 3;
/** The points an answer competes with when nothing else does: below this, doubt outweighs the answer. */
const DOUBT_POINTS = 3;
/** Alternatives below this confidence are left out. */
const LEAST_CONFIDENCE = 0.02;

/**
 * Causes that say little: what a server says when it says nothing more. Where something more specific is said as well,
 * they count less.
 */
const generic: ReadonlySet<CauseId> = new Set([
  'auth-bad-credentials',
  'message-rejected-content',
  'server-busy-or-unavailable',
  'recipient-rejected-unknown',
  'protocol-error',
  'tls-handshake-failed',
  'tls-cert-untrusted-ca',
  'tcp-reset',
]);
/** A cause that is not generic and has at least these points pushes generic ones back to this share. */
const SPECIFIC_POINTS = 8;
const GENERIC_SHARE = 0.6;

/** Kinds of evidence that are words about the cause itself; words around a reply may speak of something else. */
const OWN_WORDS: ReadonlySet<EvidenceKind> = new Set(['words', 'client', 'vendor']);
/** Words from this many points on are the cause's own: decisive or strong ones. */
const OWN_WORDS_POINTS = 7;
/** A vendor's rule has this many points only where the vendor was recognised. */
const KNOWN_VENDOR_POINTS = 12;
/** What a generic cause keeps at most, as a share of the points of the cause that says more. */
const BELOW_SPECIFIC = 0.6;

interface Summed {
  readonly cause: CauseId;
  readonly pieces: readonly Evidence[];
  readonly points: number;
}

/** Puts generic causes below those that say more and have words of their own. */
function belowSpecific(summed: readonly Summed[]): readonly Summed[] {
  return summed.map((one) => {
    const generic = genericCauses.find(({ cause }) => cause === one.cause);
    if (!generic) return one;
    const needed = generic.vendorsMatchPrefix ? OWN_WORDS_POINTS : wordsNeeded(one.pieces);
    const highest = Math.max(
      0,
      ...summed
        .filter(
          ({ cause, pieces }) =>
            generic.saysLessThan.includes(cause) && hasOwnWords(pieces, one.pieces, needed),
        )
        .map(({ points }) => points),
    );
    return highest === 0 ? one : { ...one, points: Math.min(one.points, highest * BELOW_SPECIFIC) };
  });
}

/** Against the rule of a known vendor only decisive words count. */
function wordsNeeded(generic: readonly Evidence[]): number {
  return generic.some(({ kind, points }) => kind === 'vendor' && points >= KNOWN_VENDOR_POINTS)
    ? weights.decisive
    : OWN_WORDS_POINTS;
}

/** Whether words of this many points speak for a cause that a rule for the generic one has not read as well. */
function hasOwnWords(pieces: readonly Evidence[], generic: readonly Evidence[], needed: number): boolean {
  return pieces.some(
    ({ kind, points, matched }) =>
      OWN_WORDS.has(kind) &&
      points >= needed &&
      !generic.some(
        (other) =>
          matched !== undefined &&
          other.matched !== undefined &&
          other.points >= points &&
          other.matched.length > matched.length &&
          other.matched.includes(matched),
      ),
  );
}

/** Adds the evidence up by cause and turns it into an ordered ranking. Equal points keep the order of the evidence. */
export function rank(evidence: readonly Evidence[]): Ranking {
  const byCause = new Map<CauseId, Evidence[]>();
  for (const piece of evidence) {
    const list = byCause.get(piece.cause);
    if (list) list.push(piece);
    else byCause.set(piece.cause, [piece]);
  }
  const summed = [...byCause].map(([cause, pieces]) => ({ cause, pieces, points: total(pieces) }));
  const specific = summed.some(({ cause, points }) => !generic.has(cause) && points >= SPECIFIC_POINTS);
  const scored = belowSpecific(summed).map((one) =>
    specific && generic.has(one.cause) ? { ...one, points: one.points * GENERIC_SHARE } : one,
  );
  scored.sort((a, b) => b.points - a.points);
  if (scored.length === 0) return [{ cause: 'unknown', confidence: 0, reason: 'nothing known fits' }];
  const mass = scored.reduce((sum, one) => sum + one.points ** SHARPNESS, DOUBT_POINTS ** SHARPNESS);
  return scored
    .map(({ cause, pieces, points }) => describe(cause, pieces, points ** SHARPNESS / mass))
    .filter((one, index) => index === 0 || one.confidence >= LEAST_CONFIDENCE);
}

function total(pieces: readonly Evidence[]): number {
  const best = new Map<string, number>();
  let points = 0;
  for (const piece of [...pieces].sort((a, b) => b.points - a.points)) {
    const seen = best.get(piece.kind);
    points += seen === undefined ? piece.points : Math.min(piece.points, seen) * REPEAT_SHARE;
    best.set(piece.kind, piece.points);
  }
  return points;
}

function describe(cause: CauseId, pieces: readonly Evidence[], share: number): RankedCause {
  const ordered = [...pieces].sort((a, b) => b.points - a.points);
  const rule = ordered.find((piece) => piece.rule?.vendor)?.rule ?? ordered.find((piece) => piece.rule)?.rule;
  return {
    cause,
    confidence: Math.round(share * 1000) / 1000,
    ...(rule ? { rule } : {}),
    reason: [...new Set(ordered.map((piece) => piece.reason))].slice(0, 3).join('; '),
  };
}
