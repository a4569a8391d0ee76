import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'cPanel servers say this when a hoster has stopped the mailbox.':
    'cPanel-Server sagen das, wenn ein Hoster das Postfach angehalten hat.',
};
