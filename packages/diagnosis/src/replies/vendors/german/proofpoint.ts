import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Look the address up at ipcheck.proofpoint.com and ask there for its removal.':
    'Schlagen Sie die Adresse bei ipcheck.proofpoint.com nach, und beantragen Sie dort die Austragung.',
};
