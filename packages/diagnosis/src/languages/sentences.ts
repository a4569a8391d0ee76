import type { Translate } from '../causes/render.ts';
import type { Translations } from './phrase.ts';

/** A template taken apart: `literals` stand around the `places`, so there is one more of them. */
interface Sentence {
  readonly literals: readonly string[];
  readonly places: readonly string[];
  readonly translation: string;
}

/** Begins the name of a place that holds another's words: they stay as they are. */
const QUOTE = 'quote';

/** A server's reply is no sentence of ours, whatever it says. */
const REPLY = /^\d{3}(?:[ -]|$)/;

/** Our sentences hold sentences that hold a few words. Deeper ones are not ours. */
const MAX_DEPTH = 5;

const number = /^[\d.]+$/;
const word = /^\S+$/;
/** What the places of these names hold; the others take anything. It keeps a sentence from being taken for another. */
const held: Readonly<Record<string, RegExp>> = {
  ...{ seconds: number, ms: number, port: number, bytes: number, days: number, count: number },
  ...{ number, position: number, max: number },
  ...{ host: word, name: word, domain: word, address: word, mechanism: word, step: word, stage: word },
  ...{ day: word, protocol: word, quoteField: /^[A-Za-z][\w.-]*$/ },
};

/**
 * Translates texts that are known whole, and sentences that code has put together, by their templates: the first that
 * fits counts. What fills a place is translated too, unless the name of the place begins with `quote`. Templates have no
 * full stop at the end; texts may. What is not known stays as it is.
 *
 * @param options `wholeTexts`: more of those that are known whole, which are no templates. `orElse`: who is asked about a
 *   text, or a part of one, that is not known here.
 */
export function sentenceTranslator(
  translations: Translations,
  { wholeTexts = {}, orElse }: { readonly wholeTexts?: Translations; readonly orElse?: Translate } = {},
): Translate {
  const whole: ReadonlyMap<string, string> = new Map(Object.entries({ ...translations, ...wholeTexts }));
  const sentences = Object.entries(translations)
    .filter(([english]) => english.includes('{'))
    .map(([english, translation]) => takeApart(english, translation));

  const translate = (text: string, depth: number): string => whole.get(text) ?? composed(text, depth);
  function composed(text: string, depth: number): string {
    if (depth > MAX_DEPTH || REPLY.test(text)) return text;
    for (const { literals, places, translation } of sentences) {
      const values = valuesOf(literals, places, text);
      if (values === undefined) continue;
      return translation.replace(/\{(\w+)\}/g, (_, place: string) => {
        const value = values[places.indexOf(place)] ?? '';
        return place.startsWith(QUOTE) ? value : translate(value, depth + 1);
      });
    }
    const known = orElse?.(text) ?? text;
    if (known !== text || !text.endsWith('.')) return known;
    return `${translate(text.slice(0, -1), depth + 1)}.`;
  }
  return (text) => translate(text, 0);
}

function takeApart(english: string, translation: string): Sentence {
  const pieces = english.split(/\{(\w+)\}/);
  return {
    literals: pieces.filter((_, i) => i % 2 === 0),
    places: pieces.filter((_, i) => i % 2 === 1),
    translation,
  };
}

/** What fills the places, when this is the sentence. In one pass: the text may be long, and made by somebody hostile. */
function valuesOf(
  literals: readonly string[],
  places: readonly string[],
  text: string,
): readonly string[] | undefined {
  const first = literals[0] ?? '';
  const last = literals.at(-1) ?? '';
  const end = text.length - last.length;
  if (!text.startsWith(first) || !text.endsWith(last) || end < first.length) return undefined;
  const values: string[] = [];
  let at = first.length;
  for (const literal of literals.slice(1, -1)) {
    const next = text.indexOf(literal, at);
    if (next === -1 || next + literal.length > end) return undefined;
    values.push(text.slice(at, next));
    at = next + literal.length;
  }
  values.push(text.slice(at, end));
  return places.every((place, i) => held[place]?.test(values[i] ?? '') ?? true) ? values : undefined;
}
