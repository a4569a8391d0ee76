import type { Translations } from '../../languages/phrase.ts';

/** How it stands with logins by password. */
export const german: Translations = {
  'Account passwords are refused in mail programs.': 'Konto-Passwörter werden in Mailprogrammen abgelehnt.',
  'Mail programs need a secure mail key.': 'Mailprogramme brauchen einen Secure Mail Key.',
  'Third-party access must be switched on: Xfinity email, Settings, Security.':
    'Der Zugriff fremder Programme muss eingeschaltet werden: Xfinity email, Settings, Security.',
  'IMAP/SMTP must be switched on in the settings of the mailbox.':
    'IMAP/SMTP muss in den Einstellungen des Postfachs eingeschaltet werden.',
  'Account passwords are refused in mail programs; Basic plans have no access for mail programs.':
    'Konto-Passwörter werden in Mailprogrammen abgelehnt; Basic-Tarife haben keinen Zugang für Mailprogramme.',
  'IMAP/SMTP access must be allowed by the administrator and switched on for the mailbox.':
    'Der IMAP/SMTP-Zugriff muss vom Administrator erlaubt und für das Postfach eingeschaltet werden.',
  'Authenticated SMTP is off by default and must be switched on in the account of the mailbox.':
    'Authentifiziertes SMTP ist standardmäßig aus und muss im Konto des Postfachs eingeschaltet werden.',
  'POP3/IMAP/SMTP must be switched on in the settings of the mailbox.':
    'POP3/IMAP/SMTP muss in den Einstellungen des Postfachs eingeschaltet werden.',
  'Account passwords are refused for personal accounts since 30 May 2022 and for Google Workspace since 1 May 2025. App passwords work unless the Workspace administrator forbids them or Advanced Protection is on.':
    'Konto-Passwörter werden bei persönlichen Konten seit dem 30. Mai 2022 und bei Google Workspace seit dem 1. Mai 2025 abgelehnt. App-Passwörter funktionieren, wenn der Workspace-Administrator sie nicht verbietet und das erweiterte Sicherheitsprogramm nicht eingeschaltet ist.',
  'POP3/IMAP access must be switched on in the settings of the mailbox; it also opens SMTP.':
    'Der POP3/IMAP-Zugriff muss in den Einstellungen des Postfachs eingeschaltet werden; er öffnet auch SMTP.',
  'An administrator must add an SMTP relay setting in the Admin console (Apps, Google Workspace, Gmail, Routing). Changes can take up to a day.':
    'Ein Administrator muss in der Admin-Konsole eine SMTP-Relay-Einstellung anlegen (Apps, Google Workspace, Gmail, Routing). Änderungen können bis zu einen Tag dauern.',
  'Two-factor authentication must be on for the Apple Account.':
    'Für den Apple-Account muss die Zwei-Faktor-Authentifizierung eingeschaltet sein.',
  'IMAP access must be switched on on the web site of the mailbox.':
    'Der IMAP-Zugriff muss auf der Webseite des Postfachs eingeschaltet werden.',
  'Access of mail programs belongs to paid plans.':
    'Der Zugang für Mailprogramme gehört zu bezahlten Tarifen.',
  'Access by mail programs belongs to mail.com Premium.':
    'Der Zugang für Mailprogramme gehört zu mail.com Premium.',
  'A password for external applications must be made first.':
    'Zuerst muss ein Passwort für externe Anwendungen erstellt werden.',
  'SMTP AUTH must be enabled for the tenant and the mailbox, and is off under security defaults. At the end of December 2026 basic authentication for SMTP is switched off for existing tenants (an administrator may switch it on again); new tenants then have OAuth only. The date of final removal is to be announced in the second half of 2027.':
    'SMTP AUTH muss für den Mandanten und das Postfach eingeschaltet sein und ist unter den Sicherheitsstandards aus. Ende Dezember 2026 wird die Standardauthentifizierung für SMTP bei bestehenden Mandanten abgeschaltet (ein Administrator darf sie wieder einschalten); neue Mandanten haben dann nur OAuth. Der Termin der endgültigen Abschaffung soll in der zweiten Hälfte von 2027 bekannt gegeben werden.',
  'POP3/SMTP/IMAP must be switched on in the settings of the mailbox.':
    'POP3/SMTP/IMAP muss in den Einstellungen des Postfachs eingeschaltet werden.',
  'Since late 2024 passwords and app passwords are refused with 535 5.7.139.':
    'Seit Ende 2024 werden Passwörter und App-Passwörter mit 535 5.7.139 abgelehnt.',
  'Additional email account protection, when on, refuses mail programs.':
    'Der zusätzliche Schutz des E-Mail-Kontos lehnt, wenn er eingeschaltet ist, Mailprogramme ab.',
  'POP3/SMTP or IMAP/SMTP must be switched on in the settings of the mailbox.':
    'POP3/SMTP oder IMAP/SMTP muss in den Einstellungen des Postfachs eingeschaltet werden.',
  'Access by mail programs must be switched on in the settings of the mailbox.':
    'Der Zugriff durch Mailprogramme muss in den Einstellungen des Postfachs eingeschaltet werden.',
  'Account name and password are refused; only API keys work.':
    'Kontoname und Passwort werden abgelehnt; nur API-Schlüssel funktionieren.',
  'Access of mail programs must be switched on in the settings of the mailbox.':
    'Der Zugang für Mailprogramme muss in den Einstellungen des Postfachs eingeschaltet werden.',
  'A device password must be made first.': 'Zuerst muss ein Gerätepasswort erstellt werden.',
  'A separate password for e-mail programs must be set first.':
    'Zuerst muss ein eigenes Passwort für E-Mail-Programme gesetzt werden.',
  'Mail programs sign in with OAuth or an app password.':
    'Mailprogramme melden sich mit OAuth oder einem App-Passwort an.',
  'Access of other apps must be switched on in the settings of the mailbox.':
    'Der Zugang für andere Apps muss in den Einstellungen des Postfachs eingeschaltet werden.',
  'Tuta offers neither SMTP nor IMAP to other programs; mail can only be sent with its own apps.':
    'Tuta bietet anderen Programmen weder SMTP noch IMAP an; Mail lässt sich nur mit den eigenen Apps senden.',
  'POP3/IMAP access must be switched on in the settings of the mailbox.':
    'Der POP3/IMAP-Zugriff muss in den Einstellungen des Postfachs eingeschaltet werden.',
  'Access by mail programs must be switched on in the settings of the mailbox (Email clients), with app passwords allowed.':
    'Der Zugriff durch Mailprogramme muss in den Einstellungen des Postfachs (Email clients) eingeschaltet werden, mit erlaubten App-Passwörtern.',
  'With two-factor authentication only application-specific passwords work.':
    'Bei Zwei-Faktor-Authentifizierung funktionieren nur anwendungsspezifische Passwörter.',
};
