import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'The user name is SMTP_Injection, the password an API key with the permission "Send via SMTP". Use AUTH LOGIN after STARTTLS.':
    'Der Benutzername ist SMTP_Injection, das Passwort ein API-Schlüssel mit der Berechtigung „Send via SMTP“. Verwenden Sie AUTH LOGIN nach STARTTLS.',
  'Accounts in the EU use smtp.eu.sparkpostmail.com.':
    'Konten in der EU verwenden smtp.eu.sparkpostmail.com.',
  'Add the domain of the From address under Sending Domains and verify it until it says "ready to send".':
    'Fügen Sie die Domain der From-Adresse unter Sending Domains hinzu, und bestätigen Sie sie, bis dort „ready to send“ steht.',
  'Log in: STARTTLS on port 587 or 2525, AUTH LOGIN, user name SMTP_Injection, password an API key.':
    'Melden Sie sich an: STARTTLS auf Port 587 oder 2525, AUTH LOGIN, Benutzername SMTP_Injection, Passwort ein API-Schlüssel.',
  'SparkPost says it to a client that did not log in.':
    'SparkPost sagt es einem Client, der sich nicht angemeldet hat.',
};
