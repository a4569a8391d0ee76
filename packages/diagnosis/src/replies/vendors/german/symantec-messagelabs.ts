import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  "Have the administrator of the Email Security.cloud account add this machine's public address to its outbound routes.":
    'Lassen Sie den Administrator des Email-Security.cloud-Kontos die öffentliche Adresse dieses Rechners in seine ausgehenden Routen aufnehmen.',
  'The gateway slows this sender down; try again later.':
    'Das Gateway bremst diesen Sender; versuchen Sie es später noch einmal.',
};
