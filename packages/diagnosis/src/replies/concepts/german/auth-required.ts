import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'POP before SMTP: the server accepts mail from an address that has just logged in to read mail.':
    'POP vor SMTP: Der Server nimmt Mail von einer Adresse an, die sich gerade zum Lesen angemeldet hat.',
};
