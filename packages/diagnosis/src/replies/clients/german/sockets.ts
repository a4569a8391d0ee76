import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'The system has no such addresses: IPv6 is switched off here, or IPv4.':
    'Das System hat keine solchen Adressen: IPv6 ist hier abgeschaltet, oder IPv4.',
};
