import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'A transient reply: the server does not say that the login is wrong.':
    'Eine vorübergehende Antwort: Der Server sagt nicht, dass die Anmeldung falsch ist.',
};
