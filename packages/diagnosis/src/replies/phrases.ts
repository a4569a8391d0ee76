import type { CauseId, Stage } from '../vocabulary.ts';

/**
 * How much a piece of evidence says, in points. The classifier adds the points of one cause and compares causes.
 * Words outweigh codes on purpose: servers misuse codes far more often than words.
 */
export const weights = {
  /** These words mean this cause and no other. */
  decisive: 12,
  /** Nearly always this cause; another is possible when it is said more plainly elsewhere in the text. */
  strong: 9,
  /** The usual meaning, which a more specific statement overrides. */
  fair: 6,
  /** Fits this cause, and others as well. */
  weak: 3,
  /** Only tips the scales. */
  hint: 1.5,
} as const;
export type Weight = keyof typeof weights;

/** A manner of saying something, independent of who says it. */
export interface Phrase {
  /** Matched, ignoring case, against folded text: one blank for any white space, plain quotes, addresses masked. */
  readonly match: RegExp;
  readonly weight: Weight;
  /** Only at these stages. A stage that is not known never excludes a phrase. */
  readonly stages?: readonly Stage[];
  /** Only with replies of this class: 4 is transient, 5 permanent. An unknown code never excludes. */
  readonly replyClass?: 4 | 5;
  /** Only with these reply codes. An unknown code never excludes. */
  readonly codes?: readonly number[];
  /** Silent when the text also carries these words. */
  readonly unless?: RegExp;
  /** Why this means the cause, or what it must not be mixed up with. */
  readonly note?: string;
  /** Words as really seen. The tests run them: the phrase must match. */
  readonly samples?: readonly string[];
  /** Address of the thread, page or source file the words were read in. */
  readonly source?: string;
}

/** What servers say for one cause, whoever made them. One file per cause in `concepts/`. */
export interface Concept {
  readonly cause: CauseId;
  readonly phrases: readonly Phrase[];
}

/** Declares what servers say for a cause. Identity function; gives the literal its type. */
export function defineConcept(concept: Concept): Concept {
  return concept;
}

/** An error text of a client library or TLS stack, and the cause it stands for. */
export interface ErrorPhrase extends Phrase {
  readonly cause: CauseId;
}

/** One family of clients: how its texts are recognised and what its own errors mean. One file each in `clients/`. */
export interface ClientFamily {
  /** Kebab-case, the file's name. */
  readonly id: string;
  /** As people know it: `Python smtplib`. */
  readonly name: string;
  /** Words that only this family's texts carry. */
  readonly recognise: readonly RegExp[];
  readonly errors: readonly ErrorPhrase[];
  /** Messages of its own that say only that something failed and leave the reason out. */
  readonly hiding?: readonly HidingMessage[];
}

/** A message that hides the reason, and how to come by it. Shown only where nothing else in the text names a cause. */
export interface HidingMessage {
  readonly match: RegExp;
  /** One sentence. */
  readonly summary: string;
  readonly fix: readonly string[];
  readonly source: string;
}

/** Declares a family of clients. Identity function; gives the literal its type. */
export function defineClient(family: ClientFamily): ClientFamily {
  return family;
}
