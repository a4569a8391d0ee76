import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'The mailbox is in maintenance, closed or on another server of the installation.':
    'Das Postfach ist in Wartung, geschlossen oder liegt auf einem anderen Server der Installation.',
};
