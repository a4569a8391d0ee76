import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  "Log in, or have the administrator add this machine's address to the group allowed under SMTP Server, Relay Control.":
    'Melden Sie sich an, oder lassen Sie den Administrator die Adresse dieses Rechners in die unter SMTP Server, Relay Control erlaubte Gruppe aufnehmen.',
};
