import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Said by a counting filter at a sending server; at a receiving server the same words can mean a full mailbox.':
    'Von einem zählenden Filter an einem sendenden Server gesagt; an einem empfangenden Server können dieselben Worte ein volles Postfach bedeuten.',
};
