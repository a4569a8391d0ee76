import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Add the From address under Settings > My email addresses of the Fastmail account that logs in (as an alias or a verified external address).':
    'Fügen Sie die From-Adresse unter Settings > My email addresses des Fastmail-Kontos hinzu, das sich anmeldet (als Alias oder als bestätigte externe Adresse).',
  'Look at the From header itself: system mail often carries root@ or another default.':
    'Sehen Sie sich die From-Zeile selbst an: Systemmails tragen oft root@ oder eine andere Vorgabe.',
  'Give the message one From address. A name that holds an @ or a comma must be quoted: "user@example.com" <user@example.com>.':
    'Geben Sie der Nachricht genau eine From-Adresse. Ein Name mit @ oder Komma muss in Anführungszeichen stehen: "user@example.com" <user@example.com>.',
};
