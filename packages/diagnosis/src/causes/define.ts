import type { TextValue } from '../languages/phrase.ts';
import type { Actor, CauseId, Level, Stage } from '../vocabulary.ts';

/**
 * The words a text may leave open, written `{name}`. Each has the phrase that stands when the value is not
 * known (as in `postroad explain`, where often only the server's reply is). Every text must read well with
 * either. Nothing else may be a placeholder: a keeper test checks it.
 */
export const placeholderFallbacks = {
  /** `smtp.example.com:587` */
  server: 'the server',
  host: 'the host name',
  port: 'the port',
  /** `STARTTLS`, `implicit TLS`, `no TLS` as set by the user. */
  security: 'the TLS mode',
  username: 'the user name',
  from: 'the sender address',
  to: 'the recipient address',
  /** The domain after the @ of the sender. */
  senderDomain: "the sender's domain",
  ehloName: 'the EHLO name',
  /** The provider's name as people know it: `Amazon SES`. */
  provider: 'the mail provider',
  /** The address the server or the network saw the client under. */
  seenAddress: "this machine's public IP address",
  /**
   * A fact in a few words which the check supplies: a position and code point, names found, a date, a limit. Stands in
   * brackets only; when it is not known the brackets are left out.
   */
  detail: '',
  /** What to use instead, in a few words: `port 587 with STARTTLS`, `smtp.eu.mailgun.org`. In brackets, as `detail`. */
  suggestion: '',
} as const;
export type Placeholder = keyof typeof placeholderFallbacks;
export type TextArguments = Partial<Record<Placeholder, TextValue>>;

/** A place where the fact behind a text can be read. */
export interface Reference {
  readonly title: string;
  readonly url: string;
}

/** What one root cause means and what to do about it. Data only; what detects it lives in checks/ and replies/. */
export interface CauseDefinition {
  readonly id: CauseId;
  /** The stage at which it normally shows. A reply rule may report it at another one. */
  readonly stage: Stage;
  readonly level: Level;
  readonly actor: Actor;
  /** At most 70 characters, a statement: "The server does not offer STARTTLS". */
  readonly title: string;
  /** One sentence, the verdict as the administrator reads it. Placeholders allowed. */
  readonly summary: string;
  /** Two to four short sentences: what happened and why it matters. */
  readonly explanation: string;
  /** Numbered steps, likeliest first, each an instruction to the actor. */
  readonly fix: readonly string[];
  /** Where another cause looks alike: what would decide it. One sentence. */
  readonly decides?: string;
  readonly references: readonly Reference[];
}

/**
 * A cause's texts in another language: the same places, the same number of steps. What a place reads as when its value
 * is not known stands in it, because the sentence decides its case: `von {server|dem Server}`.
 */
export type CauseTranslation = Pick<
  CauseDefinition,
  'id' | 'title' | 'summary' | 'explanation' | 'fix' | 'decides'
>;

/** Declares a cause. Identity function; gives the literal its type. */
export function defineCause(definition: CauseDefinition): CauseDefinition {
  return definition;
}
