import type { Phrase, TextValue } from '../languages/phrase.ts';
import { type Placeholder, placeholderFallbacks } from './define.ts';

/** Gives a template in another language; one that it does not know as it is. */
export type Translate = (template: string) => string;

const asWritten: Translate = (template) => template;

type Values = Readonly<Record<string, TextValue | undefined>>;

/**
 * Fills the placeholders of a text. What is not known reads as its fallback phrase, or as the one that the template
 * itself gives: `{server|the server}`. A bracket that would hold nothing but an unknown fact is left out.
 */
export function render(template: string, args: Values, translate: Translate = asWritten): string {
  const text = fill(template, args, translate);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A phrase in words, as it stands inside a sentence. Without values it may be another's words: nothing is filled in. */
export function renderPhrase({ text, args }: Phrase, translate: Translate = asWritten): string {
  return args === undefined ? translate(text) : fill(text, args, translate);
}

function fill(template: string, args: Values, translate: Translate): string {
  const known = (name: string) => {
    const value = args[name];
    const text = typeof value === 'object' ? renderPhrase(value, translate) : String(value ?? '');
    return text === '' ? undefined : text;
  };
  return translate(template)
    .replace(/ \(\{(detail|suggestion)\}\)/g, (whole, name: string) =>
      known(name) === undefined ? '' : whole,
    )
    .replace(
      /\{(\w+)(?:\|([^{}]*))?\}/g,
      (whole, name: string, fallback: string | undefined) =>
        known(name) ??
        fallback ??
        (name in placeholderFallbacks ? placeholderFallbacks[name as Placeholder] : whole),
    );
}

/** The names of the places in these texts. */
export function placesOf(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name)));
}
