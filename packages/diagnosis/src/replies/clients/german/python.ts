import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'The user name or password setting is empty.': 'Die Einstellung für Benutzername oder Passwort ist leer.',
};
