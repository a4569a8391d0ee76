import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'nodemailer had no user or password to send: the setting is empty.':
    'nodemailer hatte keinen Benutzer oder kein Passwort zu senden: Die Einstellung ist leer.',
  'The server or something on the way hung up during the handshake.':
    'Der Server oder etwas auf dem Weg hat während des Handshakes aufgelegt.',
};
