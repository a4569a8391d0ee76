import type { CauseId } from '../vocabulary.ts';
import { clients } from './clients/index.generated.ts';
import { codeEvidence } from './code-evidence.ts';
import { concepts } from './concepts/index.generated.ts';
import type { Evidence, EvidenceKind } from './evidence.ts';
import { fold } from './fold.ts';
import type { Phrase } from './phrases.ts';
import { weights } from './phrases.ts';
import { type Ranking, rank } from './ranking.ts';
import { replyWords } from './reply-words.ts';
import { settingsEvidence } from './settings-evidence.ts';
import { severalLinesEvidence } from './several-lines-evidence.ts';
import { implausibleShare } from './stage-plausibility.ts';
import type { Observation } from './types.ts';
import { vendorEvidence } from './vendor-evidence.ts';

export type { AppliedRule, RankedCause, Ranking } from './ranking.ts';

export interface ClassifyOptions {
  /** The server's greeting and EHLO reply, where known: they tell the vendor. */
  readonly greeting?: string;
  /** The vendor's id, where it is known from elsewhere (the provider catalogue, an earlier greeting). */
  readonly vendor?: string;
  /** What stood around the decisive words (the rest of a pasted text). Counts less than the words themselves. */
  readonly around?: string;
  /** The whole text with its line breaks: some causes show only in several lines together. */
  readonly raw?: string;
}

/** Words of the client around a reply count this share; of the rest of a text, that share. */
const CLIENT_SHARE = 0.7;
const AROUND_SHARE = 0.45;
/** An error text of a client counts this share where a server's reply with a code is what was observed. */
const BESIDE_REPLY_SHARE = 0.5;
/** A scanner or a forwarder on the way answers, and tells what its own connection to the server met. */
const FORWARDED =
  /(?:can ?not|can't|could not|couldn't|unable to|failed to) (?:connect|open (?:a )?connection|establish (?:a )?connection) (?:to|with) (?:the )?(?:remote |real |smtp |mail |destination |upstream |target )*(?:server|host)\b/i;
const NOT_REACHED: ReadonlySet<CauseId> = new Set([
  'tcp-connection-refused',
  'tcp-timeout-filtered',
  'network-unreachable',
]);
const UNKNOWN_STAGE_SHARE = 0.5;

/**
 * Names the cause of one observed failure. Pure and deterministic: the same observation gives the same ranking.
 * Vendor rules, general wording, enhanced status code, reply code by stage and the settings are weighed together.
 */
export function classify(observation: Observation, options: ClassifyOptions = {}): Ranking {
  const reply = replyWords(observation.text, observation);
  const facts: Observation = {
    ...observation,
    ...(reply.code === undefined ? {} : { code: reply.code }),
    ...(reply.enhanced === undefined ? {} : { enhanced: reply.enhanced }),
    text: reply.words,
  };
  const words = fold(reply.words);
  const clientWords = fold(observation.clientError ?? '');
  const around = fold(options.around ?? '');
  const isReply = facts.code !== undefined && observation.kind === 'smtp-reply';

  const evidence: Evidence[] = [];
  evidence.push(...vendorEvidence(facts, { ...options, around }));
  for (const { cause, phrases } of concepts) {
    for (const phrase of phrases) {
      weigh(evidence, cause, phrase, facts, words, 1, 'words');
      weigh(evidence, cause, phrase, facts, clientWords, CLIENT_SHARE, 'client');
      weigh(evidence, cause, phrase, facts, around, AROUND_SHARE, 'around');
    }
  }
  for (const { errors } of clients) {
    for (const error of errors) {
      weigh(
        evidence,
        error.cause,
        error,
        facts,
        words,
        isReply && !FORWARDED.test(words) ? besideReply(error.cause) : 1,
        'words',
      );
      weigh(evidence, error.cause, error, facts, clientWords, CLIENT_SHARE, 'client');
      weigh(evidence, error.cause, error, facts, around, AROUND_SHARE, 'around');
    }
  }
  evidence.push(...codeEvidence(facts));
  evidence.push(...settingsEvidence(facts, `${words} ${clientWords} ${around}`, evidence));
  evidence.push(...severalLinesEvidence(facts, options.raw ?? observation.text));
  return rank(evidence.map((piece) => plausible(piece, facts)));
}

/** A server that answers has been reached: what a socket would say is the server's own wording. */
function besideReply(cause: CauseId): number {
  return NOT_REACHED.has(cause) ? BESIDE_REPLY_SHARE / 2 : BESIDE_REPLY_SHARE;
}

function weigh(
  into: Evidence[],
  cause: CauseId,
  phrase: Phrase,
  facts: Observation,
  text: string,
  share: number,
  kind: EvidenceKind,
): void {
  if (text === '') return;
  if (phrase.stages && facts.stage && !phrase.stages.includes(facts.stage)) return;
  // What is said with a reply of a class is not said by a socket or TLS library.
  if (phrase.replyClass && facts.kind !== 'smtp-reply') return;
  if (phrase.replyClass && facts.code && Math.floor(facts.code / 100) !== phrase.replyClass) return;
  if (phrase.codes && facts.code && !phrase.codes.includes(facts.code)) return;
  const match = phrase.match.exec(text);
  if (!match || phrase.unless?.test(text)) return;
  const points = weights[phrase.weight] * share * stageShare(phrase, facts);
  if (points === 0) return;
  into.push({
    cause,
    points,
    kind,
    reason: `the words "${match[0].slice(0, 60).trim()}"`,
    matched: match[0],
    ...(phrase.source || phrase.note
      ? {
          rule: {
            sources: phrase.source ? [{ title: 'Seen in', url: phrase.source }] : [],
            ...(phrase.note ? { note: phrase.note } : {}),
          },
        }
      : {}),
  });
}

/** Words that mean a cause at one stage only say half as much where the stage is not known, and nothing when they were weak. */
function stageShare(phrase: Phrase, facts: Observation): number {
  if (!phrase.stages || phrase.stages.length > 2 || facts.stage) return 1;
  return phrase.weight === 'weak' || phrase.weight === 'hint' ? 0 : UNKNOWN_STAGE_SHARE;
}

function plausible(piece: Evidence, facts: Observation): Evidence {
  if (!facts.stage || piece.kind === 'vendor') return piece;
  const share = implausibleShare(piece.cause, facts.stage);
  return share === 1 ? piece : { ...piece, points: piece.points * share };
}
