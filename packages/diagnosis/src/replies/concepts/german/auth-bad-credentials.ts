import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'A setting is empty.': 'Eine Einstellung ist leer.',
};
