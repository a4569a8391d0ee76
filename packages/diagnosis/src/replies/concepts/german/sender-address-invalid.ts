import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'The server looked the sender address up and did not find it.':
    'Der Server hat die Absenderadresse nachgeschlagen und nicht gefunden.',
};
