import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'A scheme is part of what was looked up.': 'Zum Nachgeschlagenen gehört ein Schema.',
};
