import { replyWords } from '../replies/reply-words.ts';
import type { Observation } from '../replies/types.ts';
import type { Stage } from '../vocabulary.ts';
import { bounceWords } from './bounce.ts';
import { decodeChallenges } from './challenge.ts';
import { type Circumstances, circumstancesOf } from './circumstances.ts';
import { clean } from './clean.ts';
import { decisiveReply } from './decisive.ts';
import { type FoundReply, readDialogue } from './dialogue.ts';
import { stageFromWords } from './stage-words.ts';
import { withoutStockAdvice } from './stock-advice.ts';

/** What a text was understood to say. */
export interface Understood {
  readonly observation: Observation;
  /** What stands around the decisive words. */
  readonly around: string;
  /** The server's greeting and its other replies that refuse nothing: they tell the vendor. */
  readonly greeting: string;
  readonly circumstances: Circumstances;
}

/** What is known beside the text. It goes before what the text says. */
export interface Given {
  readonly kind?: Observation['kind'];
  readonly stage?: Stage;
  readonly code?: number;
  readonly enhanced?: string;
  readonly clientError?: string;
  readonly config?: Observation['config'];
}

/** Finds the decisive words of a text, and the circumstances. */
export function understand(raw: string, given: Given = {}): Understood {
  const own = bounceWords(withoutStockAdvice(clean(raw)));
  const said = given.clientError === undefined ? '' : withoutStockAdvice(clean(given.clientError));
  // What a library says is all there is where the text is empty, and it may quote the reply the text leaves out.
  const quoted = given.code === undefined && said !== '' && !hasReply(own) && hasReply(said);
  const text = own.trim() === '' ? said : quoted ? `${said}\n${own}` : own;
  const circumstances = circumstancesOf(text);
  const config = mergeConfig(given.config, circumstances);
  const dialogue = readDialogue(text);
  const decisive = decisiveReply(dialogue);
  const challenges = decodeChallenges(text);
  const clientError = [text === own ? said : '', ...challenges].join(' ').trim();
  const shared = {
    ...(clientError === '' ? {} : { clientError }),
    ...(Object.keys(config).length > 0 ? { config } : {}),
  };

  const isError =
    given.kind !== undefined && given.kind !== 'smtp-reply' && !isPlainlyReply(decisive, given, text);
  if (!isError && decisive && (given.code === undefined || given.code === decisive.code)) {
    const reply = replyWords(decisive.text, {
      code: decisive.code,
      ...(given.enhanced ? { enhanced: given.enhanced } : {}),
    });
    const stage = given.stage ?? decisive.stage ?? stageFromWords(text);
    return {
      observation: {
        kind: 'smtp-reply',
        ...(stage ? { stage } : {}),
        code: decisive.code,
        ...(reply.enhanced ? { enhanced: reply.enhanced } : {}),
        text: reply.words,
        ...shared,
      },
      around: dialogue.notes.join('\n'),
      greeting: dialogue.replies
        .filter(({ code }) => code < 300)
        .map((one) => one.text)
        .join('\n'),
      circumstances,
    };
  }
  const reply = replyWords(wordsAfterEnhanced(text) ?? text, {
    ...(given.code === undefined ? {} : { code: given.code }),
    ...(given.enhanced === undefined ? {} : { enhanced: given.enhanced }),
  });
  const stage =
    given.stage ?? (reply.enhanced || given.kind === 'smtp-reply' ? stageFromWords(text) : undefined);
  return {
    observation: {
      kind: kindSeen(given, isError) ?? kindOf(text, reply.enhanced),
      ...(stage ? { stage } : {}),
      ...(reply.code === undefined || isError ? {} : { code: reply.code }),
      ...(reply.enhanced === undefined || isError ? {} : { enhanced: reply.enhanced }),
      text: isError ? text : reply.words,
      ...shared,
    },
    around: reply.enhanced && !isError ? text : '',
    greeting: '',
    circumstances,
  };
}

function hasReply(text: string): boolean {
  return decisiveReply(readDialogue(text)) !== undefined;
}

/** Whether a server's reply was observed although the kind says otherwise: a code was given, or opens the text. */
function isPlainlyReply(decisive: FoundReply | undefined, given: Given, text: string): boolean {
  if (given.code !== undefined && given.code >= 400) return true;
  if (decisive === undefined) return false;
  return (
    /^\W*[45]\d\d[- ](?:#?[45]\.\d{1,3}\.\d{1,3}\b|[A-Za-z])/.test(text) ||
    /^\d{3}[- ]#?[45]\.\d{1,3}\.\d{1,3}\b/.test(decisive.text)
  );
}

function kindSeen(given: Given, isError: boolean): Observation['kind'] | undefined {
  return given.kind !== undefined && given.kind !== 'smtp-reply' && !isError ? 'smtp-reply' : given.kind;
}

/** The words of a reply that is told by its enhanced status code alone, as in Postfix' `milter-reject:` lines. */
function wordsAfterEnhanced(text: string): string | undefined {
  const match = /(?:^|[\s:(>])([45]\.\d{1,3}\.\d{1,3} [^\n]*?)(?:; from=|\n|$)/.exec(text);
  return match && match.index > 0 ? match[1] : undefined;
}

function kindOf(text: string, enhanced: string | undefined): Observation['kind'] {
  if (enhanced) return 'smtp-reply';
  if (/ENOTFOUND|EAI_|getaddrinfo|resolve|no such host|UnknownHost|name service|DNS/i.test(text))
    return 'dns-error';
  if (/certificate|\bssl\b|\btls\b|handshake|x509|PKIX/i.test(text)) return 'tls-error';
  if (/connect|socket|timed? ?out|refused|reset|unreachable|E[A-Z]{4,}\b/i.test(text)) return 'socket-error';
  return 'smtp-reply';
}

function mergeConfig(given: Observation['config'], found: Circumstances): NonNullable<Observation['config']> {
  const tls = given?.tls && given.tls !== 'unknown' ? given.tls : found.tls;
  const host = given?.host ?? found.host;
  const port = given?.port ?? found.port;
  const mechanism = given?.mechanism ?? found.mechanism;
  return {
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port }),
    ...(tls === undefined ? {} : { tls }),
    ...(mechanism === undefined ? {} : { mechanism }),
  };
}
