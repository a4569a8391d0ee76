import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  '501 is the code for a parameter of the wrong form (RFC 5321 §4.2.2): the user name, not the password, is what the server cannot read.':
    '501 ist der Code für einen Parameter in falscher Form (RFC 5321 §4.2.2): Der Server kann den Benutzernamen nicht lesen, nicht das Passwort.',
};
