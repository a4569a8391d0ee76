import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'The server hung up instead of greeting: commonly a port with implicit TLS spoken to in cleartext.':
    'Der Server hat aufgelegt, statt zu grüßen: oft ein Port mit implizitem TLS, der im Klartext angesprochen wurde.',
  'The client had no password to send.': 'Der Client hatte kein Passwort zu senden.',
  'Without a nested exception the text does not say why there was no connection.':
    'Ohne eine innere Ausnahme sagt der Text nicht, warum es keine Verbindung gab.',
};
