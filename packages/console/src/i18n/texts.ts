import { type Language, useLanguage } from './language.ts';

/** A message, or a function that puts values into one, or a group of them. */
export interface Catalogue {
  // biome-ignore lint/suspicious/noExplicitAny: only `any` lets messages take parameters of their own types.
  readonly [key: string]: string | ((...values: any[]) => string) | Catalogue;
}

/** The same messages in another language: a key that is missing, or one too many, does not compile. */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer V) => string
      ? (...values: V) => string
      : Translation<T[K]>;
};

/** The messages of one area in all languages. */
export type Texts<T extends Catalogue> = Readonly<Record<Language, Translation<T>>>;

/** Puts the languages of an area together. */
export function defineTexts<const T extends Catalogue>(en: T, de: Translation<T>): Texts<T> {
  // T is its own translation, which the compiler cannot see.
  return { en: en as unknown as Translation<T>, de };
}

/** The messages of an area in the language in use: `const t = useTexts(overviewTexts)`, then `t.title`. */
export function useTexts<T extends Catalogue>(texts: Texts<T>): Translation<T> {
  return texts[useLanguage()];
}
