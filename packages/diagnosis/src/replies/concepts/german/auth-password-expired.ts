import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'RFC 4954 §4: 432, the password must be set anew for this mechanism.':
    'RFC 4954 §4: 432, für dieses Verfahren muss das Passwort neu gesetzt werden.',
};
