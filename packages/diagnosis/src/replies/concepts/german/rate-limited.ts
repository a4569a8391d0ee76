import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Yahoo and AOL slow an address down for its volume or complaints.':
    'Yahoo und AOL bremsen eine Adresse wegen ihrer Menge oder wegen Beschwerden.',
};
