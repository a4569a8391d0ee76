import type { Language } from './language.ts';

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en'),
  de: new Intl.PluralRules('de'),
};
const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en'),
  de: new Intl.NumberFormat('de'),
};

/** The form for a number, `#` standing for the number: `plural('en', 2, { one: '# server', other: '# servers' })`. */
export function plural(
  language: Language,
  count: number,
  forms: { readonly one: string; readonly other: string },
): string {
  const form = rules[language].select(count) === 'one' ? forms.one : forms.other;
  return form.replaceAll('#', numbers[language].format(count));
}
