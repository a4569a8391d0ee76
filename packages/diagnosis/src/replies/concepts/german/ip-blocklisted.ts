import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Codes of AOL, for addresses with a bad reputation.': 'Codes von AOL, für Adressen mit schlechtem Ruf.',
};
