import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'The user name is the word resend, the password an API key that begins with re_, complete and without blanks. Make a new key under API Keys if in doubt.':
    'Der Benutzername ist das Wort resend, das Passwort ein API-Schlüssel, der mit re_ beginnt, vollständig und ohne Leerzeichen. Erstellen Sie im Zweifel unter API Keys einen neuen.',
  'Verify a domain at https://resend.com/domains and use it in the From address. Until then mail only goes to the address of the account.':
    'Bestätigen Sie unter https://resend.com/domains eine Domain, und verwenden Sie sie in der From-Adresse. Bis dahin geht Mail nur an die Adresse des Kontos.',
};
