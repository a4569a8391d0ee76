import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  "The blocklist refused the query of the server's own resolver; the client is not listed at all.":
    'Die Sperrliste hat die Abfrage des Resolvers des Servers abgelehnt; der Client steht gar nicht darauf.',
  "A line of the server's own log: a part of its set-up is missing.":
    'Eine Zeile aus dem Protokoll des Servers selbst: Ein Teil seiner Einrichtung fehlt.',
  "A filter of the server's own has crashed.": 'Ein Filter des Servers ist abgestürzt.',
  'The message was sent round in a circle between servers.':
    'Die Nachricht wurde zwischen Servern im Kreis geschickt.',
};
