import type { Answer, AnswerInput, ScriptedServerOptions, ScriptedStage } from './options.ts';

/** Chooses among the answers of the options; keeps count over the life of the server. */
export class AnswerBook {
  readonly #answers: ReadonlyMap<string, readonly Answer[]>;
  readonly #seen = new Map<Answer, number>();

  constructor(answers: ScriptedServerOptions['answers']) {
    this.#answers = new Map(Object.entries(answers ?? {}).map(([stage, given]) => [stage, normalise(given)]));
  }

  /** The answer for this moment, or `undefined`: behave healthily. */
  find(stage: ScriptedStage, line: string, insideTls: boolean): Answer | undefined {
    for (const answer of this.#answers.get(stage) ?? []) {
      if (answer.tls !== undefined && answer.tls !== insideTls) continue;
      if (answer.match && !answer.match.test(line)) continue;
      const seen = this.#seen.get(answer) ?? 0;
      this.#seen.set(answer, seen + 1);
      const skip = answer.skip ?? 0;
      if (seen >= skip && seen < skip + (answer.times ?? Number.POSITIVE_INFINITY)) return answer;
    }
    return undefined;
  }
}

function normalise(given: AnswerInput): readonly Answer[] {
  if (typeof given === 'string') return [{ reply: given }];
  const list: readonly (Answer | string)[] = Array.isArray(given) ? given : [given as Answer];
  const lines = list.filter((one) => typeof one === 'string');
  return lines.length > 0 ? [{ reply: lines }] : list.filter((one) => typeof one !== 'string');
}

/** The lines of an answer's reply. A reply may also be given as one text with line feeds. */
export function replyLines(reply: Answer['reply']): readonly string[] {
  if (reply === undefined) return [];
  return typeof reply === 'string' ? reply.split(/\r?\n/) : reply;
}
