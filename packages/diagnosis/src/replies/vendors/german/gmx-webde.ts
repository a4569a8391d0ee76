import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Send as the address that logs in or one of its alias addresses. Both the envelope sender and the From header count.':
    'Senden Sie mit der Adresse, die sich anmeldet, oder einer ihrer Alias-Adressen. Es zählen der Absender im Umschlag und die From-Zeile.',
  'In the mailbox on the web, open Settings > POP3/IMAP and allow access by POP3 and IMAP: without it SMTP is refused too, and it is switched off again when unused for long.':
    'Öffnen Sie im Postfach im Web Einstellungen > POP3/IMAP Abruf, und erlauben Sie den Zugriff über POP3 und IMAP: Ohne ihn wird auch SMTP abgelehnt, und bei langer Nichtbenutzung wird er wieder abgeschaltet.',
  'With two-factor sign-in, use an application-specific password.':
    'Verwenden Sie bei der Anmeldung mit zweitem Faktor ein anwendungsspezifisches Passwort.',
  'The same reply stands for a wrong password and for access that is switched off.':
    'Dieselbe Antwort steht für ein falsches Passwort und für abgeschalteten Zugriff.',
};
