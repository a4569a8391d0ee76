import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'FortiMail says this to an unknown sender (greylisting), and also when it cannot ask the server behind it whether the recipient exists.':
    'FortiMail sagt das einem unbekannten Absender (Greylisting) und auch, wenn es den Server dahinter nicht fragen kann, ob es den Empfänger gibt.',
  'Log in, or have the FortiMail administrator allow this client in an access control rule.':
    'Melden Sie sich an, oder lassen Sie den FortiMail-Administrator diesen Client in einer Zugriffsregel erlauben.',
};
