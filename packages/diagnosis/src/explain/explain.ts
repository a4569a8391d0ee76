import type { Reference, TextArguments } from '../causes/define.ts';
import { causeById } from '../causes/registry.ts';
import { causeTexts, shownArguments, type Wording } from '../causes/wording.ts';
import { providerOfHost } from '../providers/lookup.ts';
import { endpointPhrase } from '../providers/words.ts';
import { classify, type RankedCause, type Ranking } from '../replies/classify.ts';
import { clients } from '../replies/clients/index.generated.ts';
import { fixSteps } from '../replies/fix-steps.ts';
import type { HidingMessage } from '../replies/phrases.ts';
import { recogniseVendors } from '../replies/vendor-evidence.ts';
import type { Actor, CauseId, Stage } from '../vocabulary.ts';
import { type ExplainObject, readExplainObject } from './input.ts';
import { redact } from './redact.ts';
import { type Given, type Understood, understand } from './understand.ts';

/** What `postroad explain --json` prints for one text. */
export interface Explanation {
  readonly id?: string | number;
  readonly cause: CauseId;
  /** 0 to 1. */
  readonly confidence: number;
  readonly alternatives: readonly { readonly cause: CauseId; readonly confidence: number }[];
  /** The verdict in one sentence. */
  readonly summary: string;
  readonly actor: Actor;
  readonly fix: readonly string[];
  /** Who speaks, where it was recognised. */
  readonly vendor: { readonly id: string; readonly name: string } | null;
  readonly references: readonly Reference[];
  /** What in the text spoke for the cause. */
  readonly reason: string;
  /** One sentence of what this vendor or client means by it, where that needs one. */
  readonly note?: string;
  /** What the texts were made of, to make them again in another language. */
  readonly wording?: Wording;
  readonly understood: {
    readonly stage: Stage | null;
    readonly code: number | null;
    readonly enhanced: string | null;
    /** The decisive words, secrets removed. */
    readonly text: string;
    readonly client: string | null;
    readonly host: string | null;
    readonly port: number | null;
  };
}

export interface ExplainOptions {
  readonly host?: string;
  readonly port?: number;
}

const ALTERNATIVES = 4;
/** Longest text given back in `understood`. */
const SHOWN_TEXT = 1_000;

/** Names the root cause of a pasted error text, a transcript, or one object of the JSON Lines input. */
export function explain(input: string | ExplainObject, options: ExplainOptions = {}): Explanation {
  const read = typeof input === 'string' ? { text: input, given: {} as Given } : readExplainObject(input);
  const config = {
    ...read.given.config,
    ...(options.host === undefined ? {} : { host: options.host }),
    ...(options.port === undefined ? {} : { port: options.port }),
  };
  const understood = understand(read.text, { ...read.given, config });
  const ranking = classifyUnderstood(understood, read.text);
  return { ...(read.id === undefined ? {} : { id: read.id }), ...present(ranking, understood, read.text) };
}

/** The ranking alone, for those who need no texts. */
export function classifyUnderstood(understood: Understood, raw: string): Ranking {
  return classify(understood.observation, { around: understood.around, greeting: understood.greeting, raw });
}

function present(ranking: Ranking, understood: Understood, raw: string): Omit<Explanation, 'id'> {
  const answer = ranking[0] ?? { cause: 'unknown' as const, confidence: 0, reason: 'nothing known fits' };
  const definition = causeById(answer.cause);
  const { observation } = understood;
  const vendor = vendorOf(answer, understood);
  const hiding = answer.cause === 'unknown' ? hidingMessage(raw) : undefined;
  const steps = hiding?.fix ?? fixSteps(answer.rule, definition.fix);
  const wording: Wording = {
    args: shownArguments(textArguments(understood), [definition.summary, ...steps]),
    fix: steps.map((text) => ({ text })),
    ...(answer.rule?.note ? { note: { text: answer.rule.note } } : {}),
    ...(hiding === undefined ? {} : { summary: { text: hiding.summary } }),
  };
  const texts = causeTexts(answer.cause, wording);
  return {
    cause: answer.cause,
    // Nothing read from another's words is certain.
    confidence: Math.min(0.99, answer.confidence),
    alternatives: ranking.slice(1, ALTERNATIVES + 1).map(({ cause, confidence }) => ({ cause, confidence })),
    summary: texts.summary,
    actor: definition.actor,
    fix: texts.fix,
    vendor,
    references: unique([...(answer.rule?.sources ?? []), ...definition.references]),
    reason: redact(answer.reason),
    ...(answer.rule?.note ? { note: answer.rule.note } : {}),
    wording,
    understood: {
      stage: observation.stage ?? null,
      code: observation.code ?? null,
      enhanced: observation.enhanced ?? null,
      text: redact(observation.text).slice(0, SHOWN_TEXT),
      client: understood.circumstances.client ?? null,
      host: observation.config?.host ?? null,
      port: observation.config?.port ?? null,
    },
  };
}

/** A message that is known to leave the reason out, for a text in which nothing else names one. */
function hidingMessage(raw: string): HidingMessage | undefined {
  return clients.flatMap(({ hiding }) => hiding ?? []).find(({ match }) => match.test(raw));
}

function vendorOf(answer: RankedCause, { observation, around, greeting }: Understood): Explanation['vendor'] {
  if (answer.rule?.vendor) return answer.rule.vendor;
  const recognised = recogniseVendors(observation, { around, greeting })[0];
  return recognised ? { id: recognised.id, name: recognised.name } : null;
}

function textArguments({ observation }: Understood): TextArguments {
  const { host, port } = observation.config ?? {};
  const provider = host ? providerOfHost(host.trim()) : undefined;
  const documented = provider?.endpoints[0];
  return {
    ...(host ? { host, server: port ? `${host}:${port}` : host } : {}),
    ...(port ? { port } : {}),
    ...(provider ? { provider: provider.name } : {}),
    ...(documented
      ? {
          suggestion: endpointPhrase({
            host: documented.host,
            port: documented.port,
            security: documented.security,
          }),
        }
      : {}),
  };
}

function unique(references: readonly Reference[]): readonly Reference[] {
  return references.filter(({ url }, at) => references.findIndex((other) => other.url === url) === at);
}
