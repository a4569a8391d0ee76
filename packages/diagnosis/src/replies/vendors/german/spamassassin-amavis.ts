import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Amavis passes on what the server behind it said.':
    'Amavis gibt weiter, was der Server dahinter gesagt hat.',
};
