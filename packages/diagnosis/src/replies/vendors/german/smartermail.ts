import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Log in with the whole address as user name.':
    'Melden Sie sich mit der vollständigen Adresse als Benutzernamen an.',
};
