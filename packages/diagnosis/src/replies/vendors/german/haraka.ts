import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'User name or password was empty.': 'Benutzername oder Passwort war leer.',
  'Log in: without a login Haraka takes mail only for the domains it serves.':
    'Melden Sie sich an: Ohne Anmeldung nimmt Haraka nur Mail für die Domains an, die es bedient.',
  'Choose STARTTLS for this port, or port 465 for implicit TLS.':
    'Wählen Sie für diesen Port STARTTLS, oder Port 465 für implizites TLS.',
};
