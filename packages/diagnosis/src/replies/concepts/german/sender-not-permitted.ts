import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'The policy of the access key does not allow sending.':
    'Die Richtlinie des Zugriffsschlüssels erlaubt kein Senden.',
};
