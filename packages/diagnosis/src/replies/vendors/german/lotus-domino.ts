import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Log in, if the server exempts logged-in users. Domino administrator: Configuration document, Router/SMTP, Restrictions and Controls, SMTP Inbound Controls: allow this host to relay.':
    'Melden Sie sich an, wenn der Server angemeldete Benutzer ausnimmt. Domino-Administrator: Konfigurationsdokument, Router/SMTP, Restrictions and Controls, SMTP Inbound Controls: Erlauben Sie diesem Host das Weiterleiten.',
  "The sender's address or domain is denied in the inbound sender controls.":
    'Die Adresse oder Domain des Absenders ist in den Kontrollen für eingehende Absender verboten.',
  'A server mail rule refused the message.': 'Eine Mailregel des Servers hat die Nachricht abgelehnt.',
};
