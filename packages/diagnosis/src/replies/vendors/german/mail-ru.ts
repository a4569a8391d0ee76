import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  "In the Mail.ru account open Password and security, External services, and create a password for external applications with access to SMTP; use it instead of the account's password.":
    'Öffnen Sie im Mail.ru-Konto „Password and security“, „External services“, und erstellen Sie ein Passwort für externe Anwendungen mit Zugriff auf SMTP; verwenden Sie es statt des Konto-Passworts.',
  "The client's address has no name of its own in reverse DNS, only a provider's generic one.":
    'Die Adresse des Clients hat im Reverse-DNS keinen eigenen Namen, nur einen allgemeinen des Anbieters.',
};
