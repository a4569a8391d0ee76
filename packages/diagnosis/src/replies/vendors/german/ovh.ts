import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'The user name is the full address of a mailbox: an alias or a redirection has no password and cannot log in.':
    'Der Benutzername ist die vollständige Adresse eines Postfachs: Ein Alias oder eine Weiterleitung hat kein Passwort und kann sich nicht anmelden.',
  'Test the password in the OVHcloud webmail. If it works there, look in the control panel whether the account is blocked for sending.':
    'Prüfen Sie das Passwort im Webmail von OVHcloud. Funktioniert es dort, dann sehen Sie im Kundencenter nach, ob das Konto zum Senden gesperrt ist.',
  'Use the server of the offer: ssl0.ovh.net for MX Plan, pro1.mail.ovh.net and the like for Email Pro and Exchange.':
    'Verwenden Sie den Server des Angebots: ssl0.ovh.net für MX Plan, pro1.mail.ovh.net und ähnliche für Email Pro und Exchange.',
};
