import type { germanPhrases } from './german/phrases.ts';

/** A text with places left open, `{name}`, and what fills them: all that is needed to say it in another language. */
export interface Phrase {
  readonly text: string;
  readonly args?: TextValues;
}

/** What fills a place: a fact as it is, or words of ours that have to be translated as well. */
export type TextValue = string | number | Phrase;
export type TextValues = Readonly<Record<string, TextValue>>;

/** Texts with their German, the English being the key. */
export type Translations = Readonly<Record<string, string>>;

/** The names of the places of a text. */
type Places<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;

/** `{server}` in a step is filled from what is known of the finding. */
type OwnPlaces<Text extends string> = Exclude<Places<Text>, 'server'>;

/**
 * Words of ours that stand in code. Each has its German in `german/phrases.ts`, or it does not compile; and each of its
 * places has a value.
 */
export function phrase<Text extends keyof typeof germanPhrases & string>(
  text: Text,
  ...[args]: [OwnPlaces<Text>] extends [never] ? [] : [Readonly<Record<OwnPlaces<Text>, TextValue>>]
): Phrase {
  return args === undefined ? { text } : { text, args };
}

/** Several after each other: `first, second, third`. */
export function listed(parts: readonly TextValue[], separator: ', ' | '; ' | ' '): Phrase {
  const places = parts.map((_, i) => `{${i + 1}}`);
  return { text: places.join(separator), args: Object.fromEntries(parts.map((part, i) => [i + 1, part])) };
}

/** Several as in a sentence: `first, second and third`. */
export function enumerated(parts: readonly TextValue[]): TextValue {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  const others = parts.length === 2 ? (parts[0] ?? '') : listed(parts.slice(0, -1), ', ');
  return phrase('{others} and {last}', { others, last });
}
