import type { Phrase, TextValues } from '../languages/phrase.ts';
import type { CauseId } from '../vocabulary.ts';
import type { TextArguments } from './define.ts';
import { causeById } from './registry.ts';
import { placesOf, render, renderPhrase, type Translate } from './render.ts';

/** What the texts of a cause were made of, so that they can be made again in another language. Holds nothing that they do not show. */
export interface Wording {
  /** What fills the places of the texts. */
  readonly args: TextValues;
  /** The steps, before that. */
  readonly fix: readonly Phrase[];
  /** A sentence more in the explanation: what this vendor or client means by its words. */
  readonly note?: Phrase;
  /** The verdict in one sentence, where it is not the cause's own. */
  readonly summary?: Phrase;
}

/** A cause's texts, filled in. */
export interface CauseTexts {
  readonly title: string;
  readonly summary: string;
  readonly explanation: string;
  readonly fix: readonly string[];
}

/** The texts that this wording makes. `translate` gives the templates in another language. */
export function causeTexts(id: CauseId, wording: Wording, translate?: Translate): CauseTexts {
  const { title, summary, explanation } = causeById(id);
  const { args, note } = wording;
  return {
    title: render(title, args, translate),
    summary:
      wording.summary === undefined
        ? render(summary, args, translate)
        : renderPhrase(wording.summary, translate),
    explanation: [
      render(explanation, args, translate),
      ...(note === undefined ? [] : [renderPhrase(note, translate)]),
    ].join(' '),
    fix: fixTexts(wording, translate),
  };
}

/** The steps in words, none twice. */
function fixTexts({ args, fix }: Pick<Wording, 'args' | 'fix'>, translate?: Translate): readonly string[] {
  return [...new Set(fix.map((step) => render(step.text, { ...args, ...step.args }, translate)))];
}

/** Those of the arguments that these templates show. */
export function shownArguments(args: TextArguments, templates: readonly string[]): TextValues {
  const places = placesOf(...templates);
  return Object.fromEntries(
    Object.entries(args).filter(([name, value]) => places.has(name) && value !== undefined && value !== ''),
  );
}
