import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  "The server could not look up the sender's domain just now.":
    'Der Server konnte die Domain des Absenders gerade nicht nachschlagen.',
};
