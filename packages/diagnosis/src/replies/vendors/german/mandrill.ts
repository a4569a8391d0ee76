import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Log in: any user name and an API key as the password. The sending program did not send a login.':
    'Melden Sie sich an: irgendein Benutzername und ein API-Schlüssel als Passwort. Das sendende Programm hat keine Anmeldung gesendet.',
  'Mandrill relays only after a login.': 'Mandrill leitet nur nach einer Anmeldung weiter.',
};
