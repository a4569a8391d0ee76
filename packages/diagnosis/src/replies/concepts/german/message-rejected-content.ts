import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'A domain in the message is listed, not the address it comes from.':
    'Auf der Liste steht eine Domain in der Nachricht, nicht die Adresse, von der sie kommt.',
  'The lines of the message end wrongly.': 'Die Zeilen der Nachricht enden falsch.',
};
