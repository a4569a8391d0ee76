import type { TextArguments } from '../causes/define.ts';
import type { Facts, ReplyFacts } from '../facts.ts';
import type { Phrase } from '../languages/phrase.ts';
import type { Provider } from '../providers/types.ts';
import type { Ranking } from '../replies/classify.ts';
import type { Actor, CauseId, Level, Stage } from '../vocabulary.ts';

/** What we saw, not what we think. `ref` names the place in the facts or the transcript it was taken from. */
export interface Evidence {
  readonly text: string;
  /** `transcript[12]`, `facts.dns.error`. */
  readonly ref: string;
}

/** One check's answer: its cause is there, how sure that is, and by what. */
export interface Sighting {
  /** 0 to 1. Orders findings of one stage; the winner's is shown. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly args?: TextArguments;
  /** Where it showed, when not at the cause's usual stage. */
  readonly stage?: Stage;
  /** When not the cause's usual level: the same fact can be a warning where it stops nothing. */
  readonly level?: Level;
  /** Who must act, when in this case it is not the cause's usual one. */
  readonly actor?: Actor;
  /** Causes that this one explains more exactly: where both are found, they are only its alternatives. */
  readonly explains?: readonly CauseId[];
  /** Steps for just this case, before the cause's general ones. */
  readonly fix?: readonly Phrase[];
}

/** The first negative reply that ended the dialogue, and what it means. */
export interface Refusal {
  readonly stage: Stage;
  readonly reply: ReplyFacts;
  readonly ranking: Ranking;
}

/** What is worked out once from the facts and shared by all checks. */
export interface Reading {
  readonly refusal?: Refusal;
  readonly provider?: Provider;
}

/** A pure function of the facts. Exactly one check reports each problem. */
export interface Check {
  readonly id: CauseId;
  examine(facts: Facts, reading: Reading): Sighting | undefined;
}
