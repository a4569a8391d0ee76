import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'AUTH itself is not known, whatever the mechanism.':
    'AUTH selbst ist nicht bekannt, mit welchem Verfahren auch immer.',
};
