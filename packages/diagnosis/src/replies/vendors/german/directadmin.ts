import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Wait until tomorrow, or have the hoster raise the limit of this user.':
    'Warten Sie bis morgen, oder lassen Sie den Hoster die Grenze dieses Benutzers erhöhen.',
};
