import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'In QQ Mail on the web open Settings, Account, switch on the IMAP/SMTP service, create an authorization code and use it as the password.':
    'Öffnen Sie in QQ Mail im Web Einstellungen, Konto, schalten Sie den IMAP/SMTP-Dienst ein, erstellen Sie einen Autorisierungscode, und verwenden Sie ihn als Passwort.',
  'Switch on the IMAP/SMTP service in the settings of the mailbox, create a new authorization code, use it as the password, and wait a quarter of an hour before the next try.':
    'Schalten Sie in den Einstellungen des Postfachs den IMAP/SMTP-Dienst ein, erstellen Sie einen neuen Autorisierungscode, verwenden Sie ihn als Passwort, und warten Sie vor dem nächsten Versuch eine Viertelstunde.',
  'One reply for several things: the SMTP service is off, the password is not an authorization code, or too many logins.':
    'Eine Antwort für mehreres: Der SMTP-Dienst ist aus, das Passwort ist kein Autorisierungscode, oder es gab zu viele Anmeldungen.',
  "In Exmail, when secure login is on, create a password for clients (Settings, mailbox binding) and use it; use smtp.exmail.qq.com for a company's mailbox and smtp.qq.com for a personal one.":
    'Ist in Exmail die sichere Anmeldung eingeschaltet, dann erstellen Sie ein Passwort für Clients (Einstellungen, Postfach-Bindung), und verwenden Sie es; verwenden Sie smtp.exmail.qq.com für ein Firmenpostfach und smtp.qq.com für ein persönliches.',
};
