import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'The client sent five wrong commands in one session.':
    'Der Client hat in einer Sitzung fünf falsche Befehle gesendet.',
  "The gateway's recipient access table or directory does not list this address.":
    'Die Empfängertabelle oder das Verzeichnis des Gateways kennt diese Adresse nicht.',
};
