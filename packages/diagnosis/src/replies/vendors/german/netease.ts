import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'In the mailbox on the web open Settings, POP3/SMTP/IMAP, switch on the SMTP service, and use the authorization code shown there as the password.':
    'Öffnen Sie im Postfach im Web Einstellungen, POP3/SMTP/IMAP, schalten Sie den SMTP-Dienst ein, und verwenden Sie den dort gezeigten Autorisierungscode als Passwort.',
  "Use the authorization code of the mailbox (Settings, POP3/SMTP/IMAP) as the password: the account's own password is refused with this reply.":
    'Verwenden Sie den Autorisierungscode des Postfachs (Einstellungen, POP3/SMTP/IMAP) als Passwort: Das Konto-Passwort wird mit dieser Antwort abgelehnt.',
  "The sender's address is not one of this service, or nobody logged in.":
    'Die Absenderadresse ist keine dieses Dienstes, oder es hat sich niemand angemeldet.',
};
